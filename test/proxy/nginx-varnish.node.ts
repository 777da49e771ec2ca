/** A real nginx and a real Varnish in front of the proxy, with the shipped configurations: each caches only the public view. */

import type { RequestListener } from 'node:http';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { mintToken, type LogEntry, type TrackingProxyOptions } from '../../src/proxy/index.js';
import { multiLeg, REFERENCE } from './answers.js';
import { startNginx } from './nginx.js';
import { malformedTargets, oddTargets } from './odd-targets.js';
import { startProxy } from './proxy-server.js';
import { requestRaw } from './raw-request.js';
import { everyEndpoint, json, startUpstream, text, type Upstream } from './upstream.js';
import { startVarnish } from './varnish.js';

const path = `/delivery-status/${REFERENCE}`;
const SECRET = '0123456789abcdef0123456789abcdef';

/** Refused here, although the proxy reads or ignores them. */
const strictTargets = ['/delivery-status/%45C-000-002-4DF', `/x/../${path.slice(1)}`, `/${path}`, `${path}/`];

/** A cache responds to these itself. */
const malformed = [...malformedTargets, `${path}%00`, '/delivery-status/%e0%a4%a'];

const outside = ['/delivery-status/../consignments', '/delivery-status/..'];

/** Not the request that checks whether the cache has started. */
const isQuestion = (entry: LogEntry): boolean => entry.event === 'request' && entry.route !== undefined;

type Get = (path: string, init?: RequestInit) => Promise<Response>;

/** The cache configurations in the package, with the proxy at another address; each returns the cache's URL. */
const caches: Readonly<Record<string, (t: TestContext, proxy: string) => Promise<string>>> = {
  nginx: async (t, proxy) => {
    const snippet = readFileSync('src/proxy/conf/nginx/snippets/pro-tracking-cache.conf', 'utf8');
    return (await startNginx(t, { server: snippet.replace('http://127.0.0.1:8080', proxy) })).url;
  },
  Varnish: (t, proxy) => {
    const vcl = readFileSync('src/proxy/conf/varnish/pro-tracking.vcl', 'utf8');
    return startVarnish(t, vcl.replace('8080', new URL(proxy).port));
  },
};

for (const [name, startCache] of Object.entries(caches)) {
  /** The cache in front of a proxy in front of PRO. */
  const setUp = async (
    t: TestContext,
    options: Partial<TrackingProxyOptions>,
    listener: RequestListener = json(multiLeg),
  ): Promise<{ url: string; get: Get; upstream: Upstream; proxied: () => number }> => {
    const upstream = await startUpstream(t, listener);
    const proxy = await startProxy(t, { api: upstream.url, ...options });
    const url = await startCache(t, proxy.url);
    return {
      url,
      upstream,
      get: (path, init) => fetch(url + path, { redirect: 'manual', ...init }),
      proxied: () => proxy.log.filter(isQuestion).length,
    };
  };

  describe(`${name} in front of the public view`, () => {
    it('caches it, without names', async (t) => {
      const { get, proxied } = await setUp(t, { access: { kind: 'public' } });
      const [first, second] = [await get(path), await get(`${path}?x=1`, { headers: { cookie: 'cart=2' } })];
      const body = await second.text();
      assert.equal(body, await first.text());
      assert.doesNotMatch(body, /Smith|Sample Location/);
      assert.equal(second.headers.get('x-cache'), 'HIT');
      assert.equal(second.headers.get('fetched-at'), first.headers.get('fetched-at'));
      assert.equal(proxied(), 1);
    });

    it('serves each endpoint under its own path, and never one under another’s because of a query', async (t) => {
      const { get, proxied } = await setUp(t, { access: { kind: 'public' } }, everyEndpoint);
      const bodyOf = async (asked: string): Promise<string> => (await get(asked)).text();
      await bodyOf(`${path}?mode=status`);
      const ofPath = await bodyOf(path);
      assert.match(ofPath, /TrackedPackages/);
      assert.equal(await bodyOf(`/delivery-status/multi-leg/${REFERENCE}`), ofPath);
      assert.notEqual(await bodyOf(`/delivery-status/flattened/${REFERENCE}`), ofPath);
      assert.doesNotMatch(await bodyOf(`/delivery-status/status/${REFERENCE}`), /TrackedPackages/);
      assert.equal(proxied(), 4);
    });

    it('calls PRO once for concurrent requests', async (t) => {
      const { get, upstream } = await setUp(t, { access: { kind: 'public' }, limits: false });
      const answers = await Promise.all(Array.from({ length: 100 }, () => get(path)));
      assert.ok(answers.every(({ status }) => status === 200));
      assert.equal(upstream.asked.length, 1);
    });

    it('caches the response for each origin separately', async (t) => {
      const origins = ['https://www.shop.example', 'https://shop.example'];
      const { get } = await setUp(t, { access: { kind: 'public' }, origins });
      for (const origin of [...origins, undefined, ...origins]) {
        const { headers } = await get(path, origin ? { headers: { origin } } : {});
        assert.equal(headers.get('access-control-allow-origin'), origin ?? null);
      }
      assert.equal((await get(path, { headers: { origin: 'https://evil.example' } })).status, 403);
    });

    it('caches no failure', async (t) => {
      for (const listener of [json({}, 404), json({}, 500), text('{"cut"'), json({}, 429)]) {
        const { get, proxied } = await setUp(t, { access: { kind: 'public' } }, listener);
        const [first, second] = [await get(path), await get(path)];
        assert.ok(first.status >= 400 && second.status >= 400);
        assert.equal(proxied(), 2);
      }
    });
  });

  describe(`${name}, sent a path that servers read differently`, () => {
    it('refuses it, before and after the proper path is cached, and passes nothing on', async (t) => {
      const { url, get, upstream, proxied } = await setUp(t, { access: { kind: 'public' }, limits: false });
      for (const isCached of [false, true]) {
        for (const target of [...oddTargets, ...malformedTargets, ...strictTargets]) {
          const { status, headers, body } = await requestRaw(url, target);
          // nginx resolves these to other paths of the shop.
          if (name === 'nginx' && outside.includes(target)) assert.equal(status, 404);
          else assert.equal(status, 400, JSON.stringify(target));
          if (status === 404) continue;
          if (malformed.includes(target)) continue;
          assert.equal(headers.get('content-type'), 'application/problem+json', target);
          assert.equal(headers.get('cache-control'), 'no-store', target);
          assert.deepEqual(JSON.parse(body), { status: 400, code: 'bad_reference' });
        }
        assert.equal(proxied(), isCached ? 1 : 0);
        assert.equal((await get(path)).status, 200);
      }
      assert.equal(upstream.asked.length, 1);
    });

    it('caches the multi-leg response under its own key, also with a proxy that resolves the path', async (t) => {
      const asked: string[] = [];
      const { url: lenient } = await startUpstream(t, (request, response) => {
        const { pathname } = new URL(request.url ?? '', 'http://proxy');
        asked.push(pathname);
        response.writeHead(200, { 'cache-control': 'public, max-age=60' }).end(pathname);
      });
      const url = await startCache(t, lenient);
      for (const target of oddTargets) await requestRaw(url, target);
      for (const proper of [path, `/delivery-status/flattened/${REFERENCE}`, path]) {
        assert.equal((await requestRaw(url, `${proper}?x=//../y`)).body, proper);
      }
      assert.deepEqual(asked.filter((one) => one.includes(REFERENCE)).sort(), [
        path,
        `/delivery-status/flattened/${REFERENCE}`,
      ]);
    });
  });

  describe(`${name} in front of the private views`, () => {
    // Names without places: names alone make it private.
    const redact = { signedBy: 'full', location: 'none' } as const;

    it('never serves one token’s view to another token, or without a token', async (t) => {
      const audience = 'delivery-status';
      const access = { kind: 'token', secrets: [SECRET], audience } as const;
      const { get } = await setUp(t, { access, redact });
      const view = async (view?: 'full' | 'basic', reference = REFERENCE): Promise<string> => {
        const token = view && (await mintToken({ secret: SECRET, audience, reference, view }));
        const response = await get(path, token ? { headers: { authorization: `Bearer ${token}` } } : {});
        if (!response.ok) return `${response.status}`;
        assert.match(response.headers.get('cache-control') ?? '', /^private/);
        return (await response.text()).includes('C. Smith') ? 'names' : 'no names';
      };
      // Each of them twice, and after each other one.
      for (let round = 0; round < 2; round++) {
        assert.equal(await view('full'), 'names');
        assert.equal(await view('basic'), 'no names');
        assert.equal(await view(), '401');
        assert.equal(await view('full'), 'names');
        assert.equal(await view('full', 'EC-000-002-4DG'), '401');
        assert.equal(await view('basic'), 'no names');
      }
    });

    it('never serves one shopper’s response to another', async (t) => {
      // The cache ignores this header: only the proxy's response headers keep the views apart.
      const authorize = (request: Request): boolean => request.headers.get('x-session') === '1';
      const { get, proxied } = await setUp(t, { access: { kind: 'authorize', authorize }, redact });
      for (let round = 0; round < 2; round++) {
        const allowed = await get(path, { headers: { 'x-session': '1' } });
        assert.match(await allowed.text(), /C\. Smith/);
        assert.equal((await get(path, { headers: { 'x-session': '2' } })).status, 404);
      }
      assert.equal(proxied(), 4);
    });
  });
}
