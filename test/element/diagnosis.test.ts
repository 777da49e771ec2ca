/** What the embed doctor makes of the facts, without an element. */
import { expect } from '@open-wc/testing';
import { issues, type IssueName } from '../../src/element/doctor/issues.js';
import { diagnose } from '../../src/element/doctor/diagnose.js';
import type { ResponseFacts, ErrorFacts, Facts, RequestFacts } from '../../src/element/doctor/facts.js';
import { sentenceOf } from '../../src/element/doctor/doctor.js';
import type { Mistakes } from '../../src/element/options/mistakes.js';

const request: RequestFacts = {
  url: 'https://shop.example/delivery-status/EC-000-002-4DF',
  mode: 'multi-leg',
  credentials: 'same-origin',
  hasToken: false,
  isOwnFetch: false,
};

const none: Mistakes = { values: [], names: [], quoted: [], swallowed: undefined };

const badValue = (
  name: string,
  value: string,
  used: string,
  fault?: Mistakes['values'][number]['fault'],
): Partial<Facts> => ({ mistakes: { ...none, values: [{ name, value, used, fault }] } });

/** All is well. */
const fine: Facts = {
  status: 'ready',
  reference: 'EC-000-002-4DF',
  source: 'proxy',
  request,
  hasLookup: false,
  isLazy: false,
  error: undefined,
  probe: undefined,
  unreadable: undefined,
  size: 1234,
  duration: 12,
  counts: [1, 1, 3],
  refresh: 'auto',
  due: undefined,
  mistakes: none,
  page: 'https://shop.example/order',
  origin: 'https://shop.example',
  scripts: ['https://shop.example/pro-tracking.js'],
  version: '1.2.3',
};

const answer = (status: number, contentType = 'application/json', isRedirected = false): ResponseFacts => ({
  status,
  contentType,
  isRedirected,
});

const failed = (kind: ErrorFacts['kind'], more: Partial<ErrorFacts> = {}): Partial<Facts> => ({
  status: 'failed',
  counts: undefined,
  error: { kind, message: '', correlationId: undefined, retryAfter: undefined, response: undefined, ...more },
});

const elsewhere = { ...request, url: 'https://api.other.example/EC-000-002-4DF' };
const html = 'text/html; charset=utf-8';
const broken = failed('network');
const problem = (status: number, message = ''): Partial<Facts> =>
  failed(status < 500 ? 'denied' : 'server', {
    message,
    response: answer(status, 'application/problem+json'),
  });

interface Row {
  readonly when: string;
  readonly facts: Partial<Facts>;
  readonly finds: readonly IssueName[];
  /** What the finding on it says of it. */
  readonly says?: string;
}

const rows: readonly Row[] = [
  { when: 'nothing is wrong', facts: {}, finds: ['fine'] },
  { when: 'there is no scan yet', facts: { status: 'empty' }, finds: ['fine'] },
  { when: 'the answer is awaited', facts: { status: 'loading' }, finds: [] },
  {
    when: 'there is neither consignment nor data',
    facts: { status: 'idle', request: undefined, reference: '' },
    finds: ['nothingRequested'],
  },
  {
    when: 'the form waits for a reference',
    facts: { status: 'idle', request: undefined, reference: '', hasLookup: true },
    finds: [],
  },
  {
    when: 'the reference can be none',
    facts: { ...failed('invalid-reference'), status: 'invalid', request: undefined, reference: '{{ORDER}}' },
    finds: ['noReference'],
  },
  {
    when: 'the proxy refuses the reference',
    facts: {
      ...failed('invalid-reference', { response: answer(400) }),
      status: 'invalid',
      reference: 'EC-1',
    },
    finds: ['refusedReference', 'unusualReference'],
  },
  {
    when: 'the reference is of another form',
    facts: { reference: 'AB1234' },
    finds: ['fine', 'unusualReference'],
  },
  { when: 'it waits to be seen', facts: { status: 'loading', isLazy: true }, finds: ['notYet'] },

  {
    when: '404 comes as HTML',
    facts: failed('no-proxy', { response: answer(404, html) }),
    finds: ['noProxy'],
  },
  {
    when: '404 comes as a text',
    facts: failed('no-proxy', { response: answer(404, 'text/plain') }),
    finds: ['noProxy'],
  },
  {
    when: '404 comes without a type',
    facts: failed('no-proxy', { response: answer(404, '') }),
    finds: ['noProxy'],
  },
  {
    when: '404 comes from the proxy',
    facts: failed('not-found', { message: 'not_found', response: answer(404, 'application/problem+json') }),
    finds: ['unknown'],
  },
  { when: '404 comes from PRO', facts: failed('not-found', { response: answer(404) }), finds: ['unknown'] },
  { when: 'the element could not render', facts: failed('render'), finds: ['renderFailed'] },
  {
    when: 'a web page comes with 200',
    facts: failed('malformed', { message: 'no JSON', response: answer(200, html) }),
    finds: ['html'],
  },
  {
    when: 'a web page comes after a redirect',
    facts: failed('malformed', { message: 'no JSON', response: answer(200, html, true) }),
    finds: ['html'],
    says: 'redirect',
  },
  {
    when: 'the answer is empty',
    facts: { ...failed('malformed', { message: 'no JSON', response: answer(200) }), size: 0 },
    finds: ['noJson'],
    says: 'It is empty.',
  },
  {
    when: '204',
    facts: {
      ...failed('malformed', { message: 'no JSON', response: answer(204, '') }),
      size: undefined,
    },
    finds: ['noJson'],
    says: 'It is empty.',
  },
  {
    when: 'the answer is cut',
    facts: failed('malformed', { message: 'no JSON', response: answer(200) }),
    finds: ['noJson'],
  },
  {
    when: 'the answer is JSON of another kind',
    facts: failed('malformed', {
      message: 'TrackedPackages: expected array, got number',
      response: answer(200),
    }),
    finds: ['noTracking'],
    says: 'TrackedPackages: expected array, got number.',
  },
  {
    when: 'the answer is endless',
    facts: failed('malformed', { message: 'over 1 MiB', response: answer(200) }),
    finds: ['tooLarge'],
  },
  {
    when: 'the answer is for another',
    facts: failed('mismatch', { response: answer(200) }),
    finds: ['mismatch'],
  },
  {
    when: 'the data is for another',
    facts: { ...failed('mismatch'), source: 'data', request: undefined },
    finds: ['mismatch'],
    says: 'the page’s own data',
  },
  {
    when: 'data cannot be read',
    facts: {
      ...failed('malformed', { message: 'the answer: expected object, got string' }),
      source: 'data',
      request: undefined,
    },
    finds: ['unreadable'],
    says: 'expected object, got string.',
  },
  {
    when: 'the script between the tags cannot be read, and the proxy is asked',
    facts: { source: 'script', unreadable: 'no JSON' },
    finds: ['unreadable'],
    says: 'The proxy is requested instead.',
  },

  { when: 'the own origin cannot be reached', facts: broken, finds: ['noProxy'] },
  {
    when: 'nobody answers at the own origin',
    facts: { ...broken, probe: { isAnswered: false, forbiddenBy: undefined } },
    finds: ['noProxy'],
  },
  {
    when: 'the own origin breaks off',
    facts: { ...broken, probe: { isAnswered: true, forbiddenBy: undefined } },
    finds: ['brokenOff'],
  },
  { when: 'another origin cannot be read', facts: { ...broken, request: elsewhere }, finds: ['otherOrigin'] },
  {
    when: 'another origin answers, but not for this page',
    facts: { ...broken, request: elsewhere, probe: { isAnswered: true, forbiddenBy: undefined } },
    finds: ['cors'],
  },
  {
    when: 'nobody answers at another origin',
    facts: { ...broken, request: elsewhere, probe: { isAnswered: false, forbiddenBy: undefined } },
    finds: ['noProxy'],
  },
  {
    when: 'the page’s policy forbids it',
    facts: { ...broken, request: elsewhere, probe: { isAnswered: false, forbiddenBy: 'connect-src' } },
    finds: ['policy'],
    says: 'connect-src',
  },
  {
    when: 'a secure page asks an insecure proxy',
    facts: { ...broken, request: { ...request, url: 'http://api.shop.example/EC-000-002-4DF' } },
    finds: ['mixed'],
  },
  {
    when: 'a secure page asks the own machine',
    facts: { ...broken, request: { ...request, url: 'http://localhost:8787/EC-000-002-4DF' } },
    finds: ['otherOrigin'],
  },
  {
    when: 'the page is a file',
    facts: {
      ...broken,
      page: 'file:///home/shop/index.html',
      origin: 'null',
      request: { ...request, url: 'file:///delivery-status/EC-000-002-4DF' },
    },
    finds: ['noProxy'],
    says: 'file',
  },
  {
    when: 'the proxy’s URL is none',
    facts: { ...broken, request: { ...request, url: 'https://[/EC-000-002-4DF' } },
    finds: ['noProxy'],
    says: 'is no URL',
  },
  {
    when: 'the page’s own fetch fails',
    facts: { ...broken, request: { ...elsewhere, isOwnFetch: true } },
    finds: ['ownFetchFailed'],
  },
  {
    when: 'the page’s own fetch is used',
    facts: { request: { ...request, isOwnFetch: true } },
    finds: ['fine', 'ownFetch'],
  },
  {
    when: 'PRO itself is asked',
    facts: { ...broken, request: { ...request, url: 'https://api.electioapp.com/tracking/EC-000-002-4DF' } },
    finds: ['proRequested'],
  },

  ...['consignment?mode=mode', '%7Bconsignment%7D?mode=%7Bmode%7D'].map((template) => ({
    when: `the template is left as ${template}`,
    facts: {
      ...failed('no-proxy', { response: answer(404, html) }),
      request: {
        ...request,
        url: `https://shop.example/apps/delivery/${template.replace('?', '/EC-000-002-4DF?')}`,
      },
    },
    finds: ['noBraces', 'noProxy'] as const,
  })),
  {
    when: 'the proxy does not know the path of such a template',
    facts: {
      ...failed('not-found', { response: answer(404) }),
      request: {
        ...request,
        url: 'https://shop.example/delivery-status/consignment/EC-000-002-4DF?mode=mode',
      },
    },
    finds: ['noBraces', 'unknown'],
  },
  {
    when: 'the reference of such a template is in its query',
    facts: {
      ...failed('malformed', { message: 'no JSON', response: answer(200, html) }),
      request: {
        ...request,
        url: 'https://shop.example/index.php/EC-000-002-4DF?mode=mode&ref=consignment&x=1',
      },
    },
    finds: ['noBraces', 'html'],
  },
  {
    when: 'a base URL has the same word, and its proxy responds',
    facts: {
      ...failed('not-found', { response: answer(404) }),
      request: { ...request, url: 'https://shop.example/api/consignment/EC-000-002-4DF' },
    },
    finds: ['unknown'],
  },
  {
    when: 'a base URL has the same word, and nothing is wrong',
    facts: { request: { ...request, url: 'https://shop.example/api/consignment/EC-000-002-4DF' } },
    finds: ['fine'],
  },
  {
    when: 'a base URL has a longer word',
    facts: {
      ...failed('no-proxy', { response: answer(404, html) }),
      request: { ...request, url: 'https://shop.example/consignments/EC-000-002-4DF' },
    },
    finds: ['noProxy'],
  },

  { when: 'a token is wanted', facts: problem(401, 'token_required'), finds: ['tokenNeeded'] },
  { when: 'the origin is refused', facts: problem(403, 'origin_not_allowed'), finds: ['otherSite'] },
  { when: 'the gateway refuses the key', facts: problem(401), finds: ['denied'], says: '401' },
  {
    when: 'a sign-in stands before the proxy',
    facts: failed('denied', { response: answer(403, html) }),
    finds: ['denied'],
    says: 'sign-in',
  },
  {
    when: 'too much was asked',
    facts: { ...failed('rate-limited', { response: answer(429) }), status: 'rate-limited' },
    finds: ['tooMany'],
  },
  {
    when: 'the key is wrong',
    facts: problem(502, 'key_refused'),
    finds: ['trouble'],
    says: 'refused the proxy’s API key',
  },
  {
    when: 'PRO itself fails',
    facts: problem(502, 'upstream_error'),
    finds: ['trouble'],
    says: 'The API key is not the cause',
  },
  {
    when: 'the retailer’s access check hangs',
    facts: problem(504, 'authorize_timeout'),
    finds: ['trouble'],
    says: 'option authorize',
  },
  {
    when: 'PRO cannot be reached',
    facts: problem(502, 'upstream_unreachable'),
    finds: ['trouble'],
    says: 'option api',
  },
  { when: 'PRO is slow', facts: problem(504, 'upstream_timeout'), finds: ['trouble'], says: 'too long' },
  {
    when: 'PRO wants a rest',
    facts: problem(503, 'upstream_rate_limited'),
    finds: ['trouble'],
    says: 'rate limit',
  },
  { when: 'the proxy fails', facts: problem(500, 'internal'), finds: ['trouble'], says: 'The proxy itself' },
  { when: 'PRO fails behind a plain proxy', facts: problem(500), finds: ['trouble'], says: '500' },
  { when: 'a code is unknown', facts: problem(502, 'to_string'), finds: ['trouble'], says: '502' },
  {
    when: 'a status is odd',
    facts: failed('server', { response: answer(418) }),
    finds: ['unexpected'],
    says: '418',
  },
  { when: 'the browser is offline', facts: { ...failed('offline'), status: 'offline' }, finds: ['offline'] },
  { when: 'there is no answer in time', facts: failed('timeout'), finds: ['timeout'] },
  {
    when: 'a later request fails',
    facts: { ...failed('timeout'), status: 'stale', counts: [1, 1, 3] },
    finds: ['timeout'],
  },

  {
    when: 'a value cannot be used',
    facts: badValue('mode', '"sideways"', 'multi-leg'),
    finds: ['invalidValue'],
    says: 'mode is "sideways"; expected: multi-leg or flattened. "multi-leg" is used instead.',
  },
  {
    when: 'a token cannot be sent',
    facts: badValue('token', 'a value that is not shown', ''),
    finds: ['invalidToken'],
    says: 'token is a value that is not shown; expected: ',
  },
  {
    when: 'a URL has credentials',
    facts: badValue('proxy-url', 'a value that is not shown', '/delivery-status', 'credentials'),
    finds: ['credentialsInUrl'],
    says: '"/delivery-status" is used instead.',
  },
  {
    when: 'a place would choose the host',
    facts: badValue('map-url', '"https://{place}.example"', '', 'placeholder'),
    finds: ['placeholderInHost'],
    says: 'map-url is "https://{place}.example"; expected: an https URL',
  },
  {
    when: 'an attribute is misspelt',
    facts: { mistakes: { ...none, names: [{ name: 'signedby', meant: 'signed-by', isProperty: false }] } },
    finds: ['misspeltAttribute'],
    says: 'There is no attribute "signedby"; did you mean "signed-by"?',
  },
  {
    when: 'a property is set as an attribute',
    facts: { mistakes: { ...none, names: [{ name: 'data', meant: 'data', isProperty: true }] } },
    finds: ['propertyAsAttribute'],
    says: 'element.data = …',
  },
  {
    when: 'quotes are curly',
    facts: { mistakes: { ...none, quoted: ['consignment', 'mode'] } },
    finds: ['curlyQuotes'],
    says: 'consignment, mode',
  },
  {
    when: 'the tag has no end',
    facts: { mistakes: { ...none, swallowed: 'main' } },
    finds: ['unclosed'],
    says: 'It contains <main>.',
  },
  {
    when: 'the script is there twice',
    facts: { scripts: ['https://shop.example/pro-tracking.js', 'https://cdn.example/pro-tracking.js'] },
    finds: ['fine', 'twice'],
    says: '2',
  },
  {
    when: 'much is wrong at once',
    facts: {
      ...failed('not-found', { response: answer(404) }),
      status: 'not-found',
      reference: 'AB1234',
      ...badValue('order', 'up', 'newest-first'),
    },
    finds: ['unknown', 'invalidValue', 'unusualReference'],
  },
];

describe('the doctor finds', () => {
  for (const { when, facts, finds, says } of rows)
    it(`${finds.map((name) => issues[name].title).join(', ') || 'nothing'}: ${when}`, () => {
      const findings = diagnose({ ...fine, ...facts });
      expect(findings.map(({ name }) => name)).to.deep.equal(finds);
      if (says) expect(findings.map(sentenceOf).join(' ')).to.include(says);
    });

  it('every cause that it knows', () => {
    const found = new Set(rows.flatMap(({ finds }) => finds));
    expect(Object.keys(issues).filter((name) => !found.has(name as IssueName))).to.deep.equal([]);
  });
});

describe('what the doctor says', () => {
  it('is the same whatever the reference and the URL are, so that the console can have it', () => {
    for (const { facts } of rows) {
      const all = { ...fine, ...facts };
      const said = diagnose(all).map(sentenceOf).join(' ');
      expect(said).not.to.include('shop.example').and.not.include('other.example');
      expect(said.replaceAll('EC-000-002-4DF today', '')).not.to.include('EC-000-002-4DF');
    }
  });
});
