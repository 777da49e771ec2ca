import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTrackingProxy } from '../../src/proxy/index.js';
import { multiLeg, REFERENCE } from './answers.js';
import { everybody, KEY, problemOf, startProxy } from './proxy-server.js';
import { json, startUpstream } from './upstream.js';

const path = `/delivery-status/${REFERENCE}`;
const SHOP = 'https://www.shop.example';

const preflight = (origin: string): RequestInit => ({
  method: 'OPTIONS',
  headers: {
    origin,
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'authorization',
  },
});

describe('pages of other origins', () => {
  it('that are listed may read answers, and problems too', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url, origins: [SHOP, 'https://m.shop.example'] });
    for (const origin of [SHOP, 'https://m.shop.example'])
      for (const asked of [path, '/delivery-status/nonsense', '/elsewhere']) {
        const response = await proxy.get(asked, { headers: { origin } });
        assert.equal(response.headers.get('access-control-allow-origin'), origin, asked);
        assert.match(response.headers.get('access-control-expose-headers') ?? '', /age.*retry-after/);
      }
  });

  for (const origin of [
    'null',
    'https://evil.example',
    'https://www.shop.example.evil.example',
    'https://evil-www.shop.example',
    'http://www.shop.example',
    'https://www.shop.example:8443',
    'https://shop.example',
    'HTTPS://WWW.SHOP.EXAMPLE',
    `${SHOP}, https://evil.example`,
    `${SHOP}/`,
    '*',
    'nonsense',
    '',
  ]) {
    it(`that are not listed are refused: '${origin}'`, async (t) => {
      const upstream = await startUpstream(t, json(multiLeg));
      const proxy = await startProxy(t, { api: upstream.url, origins: [SHOP] });
      const response = await proxy.get(path, { headers: { origin } });
      assert.equal(response.status, 403);
      assert.equal((await problemOf(response)).code, 'origin_not_allowed');
      const asked = await proxy.get(path, preflight(origin));
      assert.equal(asked.status, 403);
      for (const refused of [response, asked]) {
        assert.equal(refused.headers.get('access-control-allow-origin'), null);
        assert.match(refused.headers.get('vary') ?? '', /origin/i);
      }
      assert.equal(upstream.asked.length, 0);
    });
  }

  it('may send a token, after asking', async (t) => {
    const proxy = await startProxy(t, { origins: [SHOP] });
    const response = await proxy.get(path, preflight(SHOP));
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-origin'), SHOP);
    assert.equal(response.headers.get('access-control-allow-methods'), 'GET, HEAD');
    assert.match(response.headers.get('access-control-allow-headers') ?? '', /\bauthorization\b/);
    assert.match(response.headers.get('vary') ?? '', /^origin\b/);
    assert.equal(proxy.log[0]?.status, 204);
  });

  it('have their cookies heard only where the answer hangs on them', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    for (const [access, allowed] of [
      [everybody, 'true'],
      [{ kind: 'public' }, null],
    ] as const) {
      const proxy = await startProxy(t, { api: upstream.url, origins: [SHOP], access });
      for (const init of [{ headers: { origin: SHOP } }, preflight(SHOP)]) {
        const response = await proxy.get(path, init);
        assert.equal(response.headers.get('access-control-allow-credentials'), allowed);
      }
    }
  });
});

describe('every answer', () => {
  it('varies by origin, also where nobody named one', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    for (const access of [everybody, { kind: 'public' }] as const) {
      const proxy = await startProxy(t, { api: upstream.url, access });
      for (const asked of [path, '/elsewhere', '/delivery-status/nonsense']) {
        const response = await proxy.get(asked);
        assert.match(response.headers.get('vary') ?? '', /\borigin\b/i);
        assert.equal(response.headers.get('access-control-allow-origin'), null);
      }
    }
  });
});

describe("a page of the proxy's own origin", () => {
  const answered = async (url: string, origin: string, origins: readonly string[] = []) => {
    const options = { apiKey: KEY, access: everybody, fetch: async () => Response.json(multiLeg) };
    const proxy = createTrackingProxy({ ...options, origins });
    return (await proxy(new Request(`${url}${path}`, { headers: { origin } }))).status;
  };

  it('needs no permission, also where TLS ends before the proxy', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url });
    for (const origin of [proxy.url, proxy.url.replace('http:', 'https:')]) {
      assert.equal((await proxy.get(path, { headers: { origin } })).status, 200);
    }
  });

  for (const [url, origin, status] of [
    ['https://shop.example', 'https://shop.example', 200],
    ['https://shop.example:8443', 'https://shop.example:8443', 200],
    ['https://shop.example:443', 'https://shop.example', 200],
    ['http://shop.example', 'https://shop.example', 200],
    ['http://shop.example:443', 'https://shop.example', 200],
    ['https://shop.example', 'http://shop.example', 403],
    ['https://shop.example', 'https://shop.example:8443', 403],
    ['https://shop.example:8443', 'https://shop.example', 403],
    ['http://shop.example', 'http://shop.example:8080', 403],
    ['https://shop.example', 'ftp://shop.example', 403],
    ['https://shop.example', 'chrome-extension://shop.example', 403],
    ['https://shop.example', 'https://me@shop.example', 403],
    ['https://shop.example', 'https://shop.example/', 403],
    ['https://shop.example', 'https://SHOP.example', 403],
    ['https://shop.example', 'https://shop.example.', 403],
    ['https://shop.example', 'null', 403],
    ['https://shop.example', 'file://', 403],
  ] as const) {
    it(`is compared by scheme, host and port: ${origin} at ${url} is a ${status}`, async () => {
      assert.equal(await answered(url, origin), status);
    });
  }

  it('is matched by an option in any spelling of the same origin', async () => {
    for (const origins of [['HTTPS://WWW.Shop.example:443/'], [' https://www.shop.example '], [SHOP]])
      assert.equal(await answered('https://api.example', SHOP, origins), 200);
  });
});
