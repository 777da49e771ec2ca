import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createTrackingProxy } from '../../src/proxy/index.js';
import { multiLeg, REFERENCE } from './answers.js';
import { everybody, KEY, problemOf, startProxy } from './proxy-server.js';
import { json, startUpstream } from './upstream.js';

const HOSTILE: readonly (readonly [path: string, code: string])[] = [
  ['/delivery-status', 'not_found'],
  ['/delivery-status/', 'not_found'],
  ['/delivery-statusX/EC-000-002-4DF', 'not_found'],
  ['/delivery-status/EC-000-002-4DF/', 'not_found'],
  ['/delivery-status/EC-000-002-4DF/labels', 'not_found'],
  ['/delivery-status//EC-000-002-4DF', 'bad_reference'],
  ['/delivery-status/flattened//EC-000-002-4DF', 'bad_reference'],
  ['/delivery-status/flattened/', 'not_found'],
  ['/delivery-status/Flattened/EC-000-002-4DF', 'not_found'],
  ['/delivery-status/../consignments', 'bad_reference'],
  ['/delivery-status/%2e%2e/consignments', 'bad_reference'],
  ['/delivery-status/status/..%2f..%2fconsignments', 'bad_reference'],
  ['/delivery-status/EC-000-002-4DF%2f..%2f..', 'bad_reference'],
  ['/delivery-status/EC-000-002-4DF%252f', 'bad_reference'],
  ['/delivery-status/EC-000-002-4DF%5c', 'bad_reference'],
  ['/delivery-status/EC-000-002-4DF%0d%0ahost:evil', 'bad_reference'],
  ['/delivery-status/EC-000-002-4DF%00', 'bad_reference'],
  ['/delivery-status/EC-000-002-4DF%0a', 'bad_reference'],
  ['/delivery-status/EC-000-002-4DF%20', 'bad_reference'],
  ['/delivery-status/%45C-000-002-4D%C5%BF', 'bad_reference'],
  ['/delivery-status/%E0%A4%A', 'bad_reference'],
  ['/delivery-status/user@evil.example', 'bad_reference'],
  ['/delivery-status/EC-000-002-4D', 'bad_reference'],
  ['/delivery-status/EC-000-002-4DF0', 'bad_reference'],
  ['/delivery-status/EP-000-002-4DF', 'bad_reference'],
  ['/delivery-status/flattened', 'bad_reference'],
  [`/delivery-status/${'A'.repeat(10_000)}`, 'bad_reference'],
];

describe('the proxy, requested for something that is not a reference', () => {
  for (const [path, code] of HOSTILE) {
    it(`responds ${code} to ${path.slice(0, 60)} and does not call PRO`, async (t) => {
      const upstream = await startUpstream(t, json(multiLeg));
      const proxy = await startProxy(t, { api: upstream.url });
      const { status, body } = await getRaw(proxy.url, path);
      assert.equal(status, code === 'not_found' ? 404 : 400);
      assert.equal((JSON.parse(body) as Record<string, unknown>).code, code);
      assert.equal(upstream.asked.length, 0);
      assert.doesNotMatch(JSON.stringify(proxy.log), /EC-000|evil/i);
    });
  }

  it('never calls PRO for a random path', async () => {
    let asked = 0;
    const proxy = createTrackingProxy({
      apiKey: KEY,
      access: everybody,
      fetch: () => Promise.resolve(Response.json(((asked += 1), multiLeg))),
    });
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '/',
        '//',
        '%2f',
        '%2F',
        '%5c',
        '\\',
        '@',
        ':',
        '%0d%0a',
        '%00',
        '%25',
        '?',
        '#',
      ),
      fc.constantFrom(
        'EC-000-002-4DF',
        'EC-',
        '000',
        'flattened/',
        'status/',
        'tracking',
        'http://evil.example',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }).map(encodeURIComponent),
      fc.nat(9).map((count) => 'A'.repeat(count * 12)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
        const url = `https://shop.example/delivery-status/${pieces.join('')}`;
        fc.pre(URL.canParse(url) && !isProperPath(new URL(url).pathname));
        asked = 0;
        const response = await proxy(new Request(url));
        assert.ok(response.status === 400 || response.status === 404, `${response.status} for ${url}`);
        assert.equal(asked, 0, url);
      }),
      { numRuns: 10_000 },
    );
  });

  it('calls PRO for every reference of its form, on its host only', async () => {
    const part = fc.stringMatching(/^[0-9A-Za-z]{3}$/);
    await fc.assert(
      fc.asyncProperty(part, part, part, async (a, b, c) => {
        // A new one for each run: a reference may occur twice, and is cached.
        const asked: string[] = [];
        const proxy = createTrackingProxy({
          apiKey: KEY,
          access: everybody,
          fetch: (input) => {
            asked.push(String(input));
            return Promise.resolve(new Response(null, { status: 404 }));
          },
        });
        await proxy(new Request(`https://shop.example/delivery-status/EC-${a}-${b}-${c}?debug=1`));
        const reference = `EC-${a}-${b}-${c}`.toUpperCase();
        assert.equal(asked.pop(), `https://api.electioapp.com/tracking/${reference}`);
      }),
    );
  });
});

describe('the option reference', () => {
  it('accepts other forms, matched as a whole and in any case, with every flag', async (t) => {
    const answer = { ...multiLeg, ConsignmentReferenceForAllLegsAssignedByMpd: 'SHOP-12' };
    const upstream = await startUpstream(t, json(answer));
    const proxy = await startProxy(t, { api: upstream.url, reference: /[A-Z]{4}-\d+/gmy });
    for (const reference of ['SHOP-12', 'shop-12', 'SHOP-12']) {
      assert.equal((await proxy.get(`/delivery-status/${reference}`)).status, 200, reference);
    }
    assert.equal((await proxy.get('/delivery-status/SHOP-12x')).status, 400);
    assert.equal((await proxy.get(`/delivery-status/${REFERENCE}`)).status, 400);
  });

  it('never accepts characters that could leave the path, whatever the pattern', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url, reference: /.*/su });
    for (const segment of [
      '..%2fx',
      'a%2fb',
      'a%0ab',
      'a@b',
      '%E2%84%AA',
      'A'.repeat(65),
      'a.b',
      'a;b',
      'a%3fb',
    ]) {
      const response = await proxy.get(`/delivery-status/${segment}`);
      assert.equal(response.status, 400, segment);
      assert.equal((await problemOf(response)).code, 'bad_reference');
    }
    assert.equal(upstream.asked.length, 0);
  });
});

function isProperPath(pathname: string): boolean {
  try {
    return /^\/delivery-status\/((multi-leg|flattened|status)\/)?EC(-[0-9A-Z]{3}){3}$/i.test(
      decodeURIComponent(pathname),
    );
  } catch {
    return false;
  }
}

/** Sends the path unchanged: `fetch` would normalise it. */
function getRaw(url: string, path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const request = httpRequest({ hostname, port, path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    request.on('error', reject).end();
  });
}
