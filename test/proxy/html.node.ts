/** The journey as HTML, for pages of servers that do not run JavaScript. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mintToken, type RenderHtml, type TrackingProxyOptions } from '../../src/proxy/index.js';
import { journeyOf } from '../../src/sandbox/index.js';
import { renderTracking } from '../../src/server.js';
import { multiLeg, REFERENCE, status, withEvent } from './answers.js';
import { inProcess, type InProcess } from './in-process.js';
import { problemOf } from './proxy-server.js';

/** Without the style sheet, failures can be read. */
const html: RenderHtml = (data, options) => renderTracking(data, { ...options, stylesheet: '/s.css' });
const path = `html/${REFERENCE}`;

const { answer } = journeyOf('J02');
const delivered = { ...answer, ConsignmentReferenceForAllLegsAssignedByMpd: REFERENCE };

/** A proxy that serves HTML, with a PRO that knows one consignment's events and status. */
const serving = (options: Partial<TrackingProxyOptions> = {}, events: unknown = multiLeg): InProcess => {
  const proxy = inProcess({
    html,
    fetch: async (url) => {
      proxy.asked.push(String(url));
      return Response.json(String(url).endsWith('/status') ? status : events);
    },
    ...options,
  });
  proxy.clock.now = Date.now();
  return proxy;
};

const textOf = async (proxy: InProcess, asked: string, init?: RequestInit): Promise<string> => {
  const response = await proxy.get(asked, init);
  assert.equal(response.status, 200, asked);
  return response.text();
};

describe('HTML', () => {
  it('is off by default: the path does not exist', async () => {
    const proxy = inProcess();
    const response = await proxy.get(path);
    assert.deepEqual([response.status, (await problemOf(response)).code], [404, 'not_found']);
    assert.deepEqual(proxy.asked, []);
  });

  it('is the element with its journey, made from the same cached response as the JSON', async () => {
    const proxy = serving({ html: renderTracking }, delivered);
    const json = await proxy.get(REFERENCE);
    const response = await proxy.get(path);
    const body = await response.text();
    assert.match(
      body,
      new RegExp(`^<pro-tracking consignment="${REFERENCE}"><template shadowrootmode="open">`),
    );
    assert.match(body, /Delivered/);
    const [, embedded = ''] =
      /<script type="application\/json">(.*)<\/script><\/pro-tracking>$/.exec(body) ?? [];
    assert.deepEqual(JSON.parse(embedded), await json.json());
    assert.equal(proxy.asked.length, 1);
    assert.deepEqual(
      proxy.log.map(({ route, cache }) => [route, cache]),
      [
        ['multi-leg', 'miss'],
        ['html', 'hit'],
      ],
    );
  });

  it('has the headers of the JSON except its type, and cannot be opened as a page', async () => {
    const proxy = serving({ origins: ['https://www.shop.example'] });
    const headersOf = async (asked: string): Promise<Record<string, string>> => {
      const init = { headers: { origin: 'https://www.shop.example' } };
      return Object.fromEntries((await proxy.get(asked, init)).headers);
    };
    const { etag: _, 'content-type': __, ...json } = await headersOf(REFERENCE);
    const {
      etag,
      'content-type': type,
      'content-security-policy': policy,
      'x-robots-tag': robots,
      ...rest
    } = await headersOf(path);
    assert.deepEqual(rest, json);
    assert.equal(rest['x-content-type-options'], 'nosniff');
    assert.equal(type, 'text/html; charset=utf-8');
    assert.match(policy ?? '', /^sandbox; default-src 'none'/);
    assert.equal(robots, 'noindex');
    const again = await proxy.get(path, { headers: { 'if-none-match': etag! } });
    assert.deepEqual([again.status, await again.text()], [304, '']);
    const head = await proxy.get(path, { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, '']);
  });

  it('exists for both shapes, and not for the status', async () => {
    const proxy = serving({}, withEvent({ Code: 'Delivered', CarrierServiceName: 'Larkway' }));
    const body = await textOf(proxy, `html/flattened/${REFERENCE}`);
    assert.match(body, /^<pro-tracking consignment="[^"]+" mode="flattened">/);
    for (const other of [`html/status/${REFERENCE}`, `html/html/${REFERENCE}`, 'html/'])
      assert.equal((await proxy.get(other)).status, 404, other);
    assert.equal((await proxy.get('html/order-17')).status, 400);
  });

  it('names the path of the proxy if it is not the usual one', async () => {
    for (const [basePath, attribute] of [
      ['/api/track/', '/api/track'],
      ['/', '/'],
    ] as const) {
      const proxy = serving({ basePath });
      const url = `../${basePath.slice(1)}${path}`;
      assert.match(await textOf(proxy, url), new RegExp(`^<pro-tracking [^>]*proxy-url="${attribute}"`));
    }
  });
});

describe('a request for HTML', () => {
  it('needs the same access', async () => {
    const proxy = serving({ access: { kind: 'authorize', authorize: () => false } });
    const response = await proxy.get(path);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.equal((await problemOf(response)).code, 'not_found');
    assert.deepEqual(proxy.asked, []);
  });

  it('gets no names and places that it may not see', async () => {
    const proxy = serving({ access: { kind: 'public' } });
    const body = await textOf(proxy, path);
    assert.doesNotMatch(body, /Smith|Sample Location/);
    assert.match(body, /part="event/);
  });

  it('gets a response that shared caches do not store, since it depends on the query', async () => {
    const proxy = serving({ access: { kind: 'public' } });
    assert.match((await proxy.get(REFERENCE)).headers.get('cache-control')!, /^public, max-age=/);
    assert.match((await proxy.get(path)).headers.get('cache-control')!, /^private, max-age=\d+$/);
  });

  it('counts within the same limit', async () => {
    const proxy = serving({ limits: { requests: { burst: 2, perMinute: 1 } } });
    const context = { clientAddress: '192.0.2.7' };
    const statuses: number[] = [];
    for (const asked of [REFERENCE, path, path]) statuses.push((await proxy.get(asked, {}, context)).status);
    assert.deepEqual(statuses, [200, 200, 429]);
  });

  it('passes its token on to the element, and what the token may not see is left out', async () => {
    const secret = 'a secret of thirty-two characters';
    const audience = 'delivery-status';
    const proxy = serving({ access: { kind: 'token', secrets: [secret], audience } });
    assert.equal((await proxy.get(path)).status, 401);
    for (const view of ['full', 'basic'] as const) {
      const token = await mintToken({ secret, audience, reference: REFERENCE, view });
      const body = await textOf(proxy, path, { headers: { authorization: `Bearer ${token}` } });
      assert.ok(body.startsWith(`<pro-tracking consignment="${REFERENCE}" token="${token}">`));
      assert.equal(body.includes('C. Smith'), view === 'full');
    }
  });

  it('keeps a credential that is no token of ours to itself', async () => {
    const body = await textOf(serving(), path, { headers: { authorization: 'Bearer s3rver-2-s3rver' } });
    assert.doesNotMatch(body, /s3rver/);
  });

  it('sets the language, the layout and the heading in its query', async () => {
    const proxy = serving({}, delivered);
    const query =
      'lang=de_AT&layout=compact&heading-level=4&viewer-time-zone=Europe%2FVienna&utm_source=mail';
    const body = await textOf(proxy, `${path}?${query}`);
    assert.match(body, /^<pro-tracking [^>]*lang="de-AT" layout="compact" heading-level="4">/);
    assert.match(body, /Zugestellt/);
    assert.match(body, /<h4/);
    assert.doesNotMatch(body, /utm_source|Ortszeit/);
  });

  it('can set nothing else', async () => {
    const names = [
      'nonce',
      'children',
      'stylesheet',
      'messages',
      'signed-by',
      'location',
      'token',
      'proxy-url',
    ];
    const query = names.map((name) => `${name}=zz-injected`).join('&');
    assert.doesNotMatch(await textOf(serving(), `${path}?${query}&__proto__=zz-injected`), /zz-injected/);
  });

  for (const query of [
    'lang=',
    'lang=%22%3E%3Cscript%3E',
    'lang=de&lang=x',
    'layout=wide',
    'heading-level=7',
    'viewer-time-zone=viewer',
    'viewer-time-zone=Moon%2FSea',
    'expected-delivery=perhaps',
  ])
    it(`with ${query} is refused before PRO is called`, async () => {
      const proxy = serving();
      const response = await proxy.get(`${path}?${query}`);
      assert.deepEqual([response.status, (await problemOf(response)).code], [400, 'bad_option']);
      assert.deepEqual(proxy.asked, []);
    });
});

describe('the expected date in HTML', () => {
  const asked = `${path}?expected-delivery`;

  it('comes from a second request to PRO, which is cached too', async () => {
    const proxy = serving();
    const body = await textOf(proxy, asked);
    assert.match(body, /^<pro-tracking [^>]*expected-delivery="">/);
    assert.match(body, /"Status":"Allocated","ExpectedDeliveryDate":"2020-06-02/);
    assert.match(body, /Was due on Tue, 2 June 2020/);
    await textOf(proxy, asked);
    assert.equal(proxy.asked.length, 2);
  });

  it('is left out unless it is wanted', async () => {
    const proxy = serving();
    assert.doesNotMatch(await textOf(proxy, `${path}?expected-delivery=false`), /2020-06|expected-delivery/);
    assert.equal(proxy.asked.length, 1);
  });

  it('is left out if PRO does not tell it', async () => {
    const proxy = serving({
      fetch: async (url) =>
        String(url).endsWith('/status') ? new Response(null, { status: 500 }) : Response.json(multiLeg),
    });
    assert.doesNotMatch(await textOf(proxy, asked), /2020-06/);
  });

  it('costs someone who guesses a reference two attempts', async () => {
    const proxy = serving({
      access: { kind: 'public' },
      limits: { notFound: { burst: 4, perMinute: 1 } },
      fetch: async () => new Response(null, { status: 404 }),
    });
    const statuses: number[] = [];
    for (const reference of ['EC-AAA-AAA-AAA', 'EC-BBB-BBB-BBB', 'EC-CCC-CCC-CCC']) {
      const guess = `html/${reference}?expected-delivery`;
      statuses.push((await proxy.get(guess, {}, { clientAddress: '192.0.2.7' })).status);
    }
    assert.deepEqual(statuses, [404, 404, 429]);
  });
});

describe('what cannot be rendered', () => {
  it('is a problem, as it is for the JSON', async () => {
    const proxy = serving({ fetch: async () => new Response(null, { status: 500 }) });
    const response = await proxy.get(path);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.deepEqual([response.status, (await problemOf(response)).code], [502, 'upstream_error']);
  });

  it('is a response with more than 1,000 legs and events: rendering it would keep other requests waiting', async () => {
    const event = { TimeStamp: '2024-03-05T10:00:00+00:00', Code: 'InTransit' };
    const statuses: number[] = [];
    for (const count of [999, 1_000]) {
      const legs = [{ CarrierServiceName: 'Larkway', Events: Array(count).fill(event) }];
      const events = { ...multiLeg, TrackedPackages: [{ Legs: legs }] };
      const response = await serving({}, events).get(path);
      statuses.push(response.status);
      if (!response.ok) assert.equal((await problemOf(response)).code, 'upstream_too_large');
    }
    assert.deepEqual(statuses, [200, 502]);
  });

  const failing: Readonly<Record<string, RenderHtml>> = {
    'a function that throws': () => assert.fail('no template for Anna Sample'),
    'a function that rejects': async () => assert.fail('no template for Anna Sample'),
    'a function that returns no text': () => undefined as unknown as string,
  };
  for (const [name, render] of Object.entries(failing))
    it(`because of ${name} is a 500 without a detail, and an alert for the operator`, async () => {
      const proxy = serving({ html: render });
      const response = await proxy.get(path);
      const problem = await problemOf(response);
      assert.deepEqual([response.status, problem.code], [500, 'internal']);
      assert.doesNotMatch(JSON.stringify([problem, proxy.log, proxy.alerts]), /Anna/);
      assert.equal((await proxy.get(REFERENCE)).status, 200);
      assert.deepEqual(proxy.alerts, [{ event: 'alert', alert: 'html_failed' }]);
    });
});

it('whatever a carrier writes stays text', async () => {
  const hostile = '</script></template></style></pro-tracking><img src=x onerror="alert(1)">\'"&<!--\u2028';
  const event = {
    TimeStamp: '2024-03-05T10:00:00+00:00',
    Code: hostile,
    Description: hostile,
    SignedBy: hostile,
    Location: hostile,
    CarrierServiceName: hostile,
  };
  const proxy = serving({ html: renderTracking }, withEvent(event));
  for (const query of ['', '?layout=compact', '?layout=summary', '?lang=ar']) {
    const body = await textOf(proxy, `html/flattened/${REFERENCE}${query}`);
    assert.doesNotMatch(body, /<img|<!--/);
    for (const name of ['script', 'template', 'style', 'pro-tracking'])
      assert.equal(body.split(`</${name}>`).length, 2, `${name} in ${query}`);
  }
});
