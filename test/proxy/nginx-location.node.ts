/** The `location` in a real nginx, in front of a mock of PRO. */

import type { RequestListener } from 'node:http';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { multiLeg, REFERENCE } from './answers.js';
import { certificate } from './certificate.js';
import { startNginx, type Nginx } from './nginx.js';
import { malformedTargets, oddTargets } from './odd-targets.js';
import { KEY } from './proxy-server.js';
import { requestRaw } from './raw-request.js';
import { startResolver } from './resolver.js';
import { json, startUpstream, text, type Upstream } from './upstream.js';

const path = `/delivery-status/${REFERENCE}`;

const everybody = 'location = /pro-tracking-access { internal; return 204; }';

/** For the test only: the client says its own address. */
const anyAddress = 'set_real_ip_from 127.0.0.1; real_ip_header X-Test-Address;';

/** nginx as a retailer sets it up, but with the mock. */
async function setUp(
  t: TestContext,
  listener: RequestListener,
  access = everybody,
): Promise<{ nginx: Nginx; upstream: Upstream }> {
  const upstream = await startUpstream(t, listener);
  return { upstream, nginx: await startWith(t, upstream.url, access) };
}

const startWith = (t: TestContext, api: string, access = everybody): Promise<Nginx> =>
  startNginx(t, {
    server: `include snippets/pro-tracking.conf; ${access}`,
    files: { 'snippets/pro-settings.conf': settings(api), 'pro.pem': pro.cert },
  });

/** The certificate of the mock, also trusted as its issuer. */
const pro = certificate();

const settings = (api: string): string => `
  set $pro_api ${api};
  proxy_set_header Ocp-Apim-Subscription-Key ${KEY};
  proxy_ssl_name pro.example;
  proxy_ssl_trusted_certificate pro.pem;`;

describe('the location for nginx', () => {
  it('calls the three endpoints of PRO with the key, and with nothing from the shopper', async (t) => {
    const { nginx, upstream } = await setUp(t, json(multiLeg));
    const headers = { cookie: 'session=1', authorization: 'Bearer x', 'x-forwarded-for': '10.1.1.1' };
    for (const asked of ['', 'multi-leg/', 'flattened/', 'status/']) {
      const response = await nginx.get(`/delivery-status/${asked}${REFERENCE}?x=1`, { headers });
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), multiLeg);
      assert.equal(response.headers.get('cache-control'), 'private, max-age=60');
      assert.equal(response.headers.get('content-type'), 'application/json');
    }
    assert.deepEqual(
      upstream.asked.map(({ method, url }) => `${method} ${url}`),
      [
        `GET /tracking/${REFERENCE}`,
        `GET /tracking/${REFERENCE}`,
        `GET /tracking/flattened/${REFERENCE}`,
        `GET /consignments/${REFERENCE}/status`,
      ],
    );
    assert.deepEqual(Object.entries(upstream.asked[0]!.headers).sort(), [
      ['accept', 'application/json'],
      ['connection', 'close'],
      ['electio-api-version', '1.1'],
      ['host', new URL(upstream.url).host],
      ['ocp-apim-subscription-key', KEY],
    ]);
  });

  it('sends PRO no other path or method', async (t) => {
    const { nginx, upstream } = await setUp(t, json(multiLeg));
    const paths = ['', 'allocate/', 'flattened/status/', '%2e%2e/', `${REFERENCE}/`, '/', 'x%0d%0a'];
    for (const before of paths) {
      const { status } = await requestRaw(nginx.url, `/delivery-status/${before}${REFERENCE}X`);
      assert.equal(status, before === '%2e%2e/' ? 404 : 400, before);
    }
    for (const after of ['/', '/status', '%2f..', '%0d%0aX:1', '%3fx', '@evil', '%20', '%0a', '\\']) {
      assert.equal((await requestRaw(nginx.url, path + after)).status, 400, after);
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND']) {
      const response = await nginx.get(path, { method });
      assert.equal(response.headers.get('allow'), 'GET, HEAD');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual(await response.json(), { status: 405, code: 'method_not_allowed' });
    }
    assert.equal(upstream.asked.length, 0);
  });

  it('refuses targets that servers read differently', async (t) => {
    const { nginx, upstream } = await setUp(t, json(multiLeg));
    // nginx responds to these itself.
    const malformed = new Set([...malformedTargets, `${path}%00`, '/delivery-status/%e0%a4%a']);
    const absolute = `http://shop.example${path}`;
    for (const target of [...oddTargets, ...malformed, absolute, `/x/..${path}`, `/${path}`]) {
      const { status, headers, body } = await requestRaw(nginx.url, target);
      // nginx resolves these to other paths of the shop.
      if (/^\/delivery-status\/\.\.($|\/c)/.test(target)) assert.equal(status, 404);
      else assert.equal(status, 400, JSON.stringify(target));
      if (status === 404 || malformed.has(target)) continue;
      assert.equal(headers.get('content-type'), 'application/problem+json', target);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.deepEqual(JSON.parse(body), { status: 400, code: 'bad_reference' });
    }
    assert.equal(upstream.asked.length, 0);
  });

  it('drops every dangerous header of PRO’s response', async (t) => {
    const { nginx } = await setUp(
      t,
      text('<script>alert(1)</script>', 200, {
        'content-type': 'text/html',
        'set-cookie': 'session=theirs',
        'cache-control': 'public, max-age=3600',
        expires: 'Thu, 01 Jan 2099 00:00:00 GMT',
        'access-control-allow-origin': '*',
        'x-accel-redirect': '/pro-tracking-access',
      }),
    );
    const { status, headers } = await nginx.get(path);
    assert.equal(status, 200);
    assert.equal(headers.get('content-type'), 'application/json');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cache-control'), 'private, max-age=60');
    for (const name of ['set-cookie', 'expires', 'access-control-allow-origin'])
      assert.equal(headers.get(name), null, name);
  });

  for (const [status, answered, code] of [
    [301, 502, 'upstream_error'],
    [307, 502, 'upstream_error'],
    [400, 502, 'upstream_error'],
    [401, 502, 'key_refused'],
    [403, 502, 'key_refused'],
    [404, 404, 'not_found'],
    [405, 502, 'upstream_error'],
    [410, 502, 'upstream_error'],
    [429, 503, 'upstream_rate_limited'],
    [500, 502, 'upstream_error'],
    [503, 502, 'upstream_error'],
  ] as const) {
    it(`reports PRO’s ${status} as ${answered} ${code}, without PRO’s text`, async (t) => {
      const body = { Message: 'at Electio.Tracking.Query', CorrelationId: 'abc' };
      const upstreamHeaders = { location: 'https://elsewhere.example/', 'retry-after': '17' };
      const { nginx } = await setUp(t, json(body, status, upstreamHeaders));
      const response = await nginx.get(path);
      assert.equal(response.status, answered);
      assert.deepEqual(await response.json(), { status: answered, code });
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('location'), null);
      assert.equal(response.headers.get('retry-after'), status === 429 ? '17' : null);
    });
  }

  it('reports that PRO is unreachable', async (t) => {
    const response = await (await startWith(t, 'http://127.0.0.1:1')).get(path);
    assert.equal(response.status, 502);
    assert.deepEqual(await response.json(), { status: 502, code: 'upstream_error' });
  });

  it('reports after three seconds that PRO hangs', async (t) => {
    const { nginx } = await setUp(t, () => undefined);
    const response = await nginx.get(path);
    assert.equal(response.status, 504);
    assert.deepEqual(await response.json(), { status: 504, code: 'upstream_timeout' });
  });

  it('counts the addresses of one IPv6 /64 network as one client, and each IPv4 address as its own', async (t) => {
    const { url } = await startUpstream(t, json(multiLeg));
    const nginx = await startWith(t, url, `${everybody} ${anyAddress}`);
    const statuses = async (...addresses: readonly string[]): Promise<Record<number, number>> => {
      const get = async (address: string): Promise<number> =>
        (await nginx.get(path, { headers: { 'x-test-address': address } })).status;
      const counts: Record<number, number> = {};
      for (const status of await Promise.all(addresses.map(get))) counts[status] = (counts[status] ?? 0) + 1;
      return counts;
    };
    const sixty = [...Array(60).keys()];
    const limited = ({ 200: passed = 0 }: Record<number, number>): boolean => passed >= 30 && passed <= 34;
    // 0x0a, a line break for regular expressions, in both halves of the address.
    assert.ok(limited(await statuses(...sixty.map((n) => `2001:db8:a0a:a::${(n + 1).toString(16)}`))));
    assert.ok(limited(await statuses(...sixty.map((n) => `2001:db8:1:2:${n.toString(16)}:a0a:0:1`))));
    // One more is let through for every two seconds that the test takes.
    const spent = ({ 429: refused = 0 }: Record<number, number>): boolean => refused >= 15;
    assert.ok(
      spent(await statuses(...sixty.slice(0, 20).map((n) => `2001:db8:a0a:a:ffff::${n.toString(16)}`))),
    );
    assert.deepEqual(await statuses('2001:db8:a0a:b::1'), { 200: 1 });
    assert.deepEqual(await statuses(...sixty.map((n) => `2001:db8:9:${n.toString(16)}::1`)), { 200: 60 });
    assert.deepEqual(await statuses(...sixty.map((n) => `192.0.2.${n}`)), { 200: 60 });
    assert.deepEqual(await statuses(...sixty.map((n) => `::ffff:198.51.100.${n}`)), { 200: 60 });
    assert.ok(limited(await statuses(...sixty.map(() => '::ffff:203.0.113.9'))));
    assert.ok(spent(await statuses(...sixty.slice(0, 20).map(() => '203.0.113.9'))));
    assert.deepEqual(await statuses('203.0.113.10'), { 200: 1 });
  });

  it('lets each client send 30 requests at once, and then says when to try again', async (t) => {
    const { nginx, upstream } = await setUp(t, json(multiLeg));
    const answers = await Promise.all(Array.from({ length: 60 }, () => nginx.get(path)));
    const refused = answers.filter(({ status }) => status === 429);
    // One more, and one for every two seconds that the test takes.
    assert.ok(upstream.asked.length >= 30 && upstream.asked.length <= 34, `${upstream.asked.length}`);
    assert.equal(refused.length, 60 - upstream.asked.length);
    assert.deepEqual(await refused[0]?.json(), { status: 429, code: 'rate_limited' });
    assert.equal(refused[0]?.headers.get('retry-after'), '2');
  });
});

it('resolves PRO’s host name', async (t) => {
  const upstream = await startUpstream(t, json(multiLeg));
  const { port } = new URL(upstream.url);
  const nginx = await startNginx(t, {
    server: `include snippets/pro-tracking.conf; ${everybody}`,
    files: {
      'snippets/pro-settings.conf': `${settings(`http://pro.example:${port}`)} resolver ${await startResolver(t)};`,
      'pro.pem': pro.cert,
    },
  });
  assert.equal((await nginx.get(path)).status, 200);
  assert.equal(upstream.asked[0]?.headers.host, `pro.example:${port}`);
});

describe('the key', () => {
  it('is sent to the real PRO', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg), pro);
    const nginx = await startWith(t, upstream.url);
    assert.equal((await nginx.get(path)).status, 200);
    assert.equal(upstream.asked[0]?.headers['ocp-apim-subscription-key'], KEY);
  });

  it('is not sent to a server that responds in its place', async (t) => {
    const impostor = await startUpstream(t, json(multiLeg), certificate());
    const nginx = await startWith(t, impostor.url);
    assert.equal((await nginx.get(path)).status, 502);
    assert.equal(impostor.asked.length, 0);
    assert.match(await nginx.errors(), /certificate verify error/);
  });
});

describe('access', () => {
  it('is decided by the application: a refusal looks like a consignment that PRO does not know', async (t) => {
    const application = await startUpstream(t, (request, response) => {
      const allowed = request.headers.cookie === 'session=1' && request.url === `/may-see/${REFERENCE}`;
      response.writeHead(allowed ? 204 : 403).end();
    });
    const access = `location = /pro-tracking-access { internal; proxy_pass ${application.url}/may-see/$consignment; }`;
    const { nginx, upstream } = await setUp(t, json(multiLeg), access);
    assert.equal((await nginx.get(path, { headers: { cookie: 'session=1' } })).status, 200);
    const refused = await nginx.get(path, { headers: { cookie: 'session=2' } });
    assert.equal(refused.status, 404);
    assert.deepEqual(await refused.json(), { status: 404, code: 'not_found' });
    assert.equal(upstream.asked.length, 1);
    assert.equal((await nginx.get('/pro-tracking-access')).status, 404);
  });

  it('is refused to everybody until it is configured', async (t) => {
    const { nginx, upstream } = await setUp(t, json(multiLeg), '');
    assert.equal((await nginx.get(path)).status, 502);
    assert.equal(upstream.asked.length, 0);
  });
});

it('the docs show the location unchanged', () => {
  const shown = readFileSync('docs/deployment.md', 'utf8').replaceAll(/^ {2}/gm, '');
  const [location] = /^location ~[^]+?^}/m.exec(
    readFileSync('src/proxy/conf/nginx/snippets/pro-tracking.conf', 'utf8'),
  ) ?? [''];
  assert.ok(shown.includes(location.replaceAll(/^ {2}/gm, '')));
  assert.ok(shown.includes(everybody));
});
