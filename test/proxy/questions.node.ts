import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flattened, multiLeg, REFERENCE, status } from './answers.js';
import { KEY, problemOf, startProxy } from './proxy-server.js';
import { json, startUpstream, text } from './upstream.js';

describe('the proxy, asked for a consignment', () => {
  it('asks PRO once, with the key and the version, and passes the answer on in its shape', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url });
    const response = await proxy.get(`/delivery-status/${REFERENCE}`, { headers: { cookie: 'basket=7' } });
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), multiLeg);
    assert.equal(upstream.asked.length, 1);
    const [asked] = upstream.asked;
    assert.equal(asked?.method, 'GET');
    assert.equal(asked?.url, `/tracking/${REFERENCE}`);
    assert.equal(asked?.headers['ocp-apim-subscription-key'], KEY);
    assert.equal(asked?.headers['electio-api-version'], '1.1');
    assert.equal(asked?.headers.accept, 'application/json');
    assert.equal(asked?.headers.cookie, undefined);
  });

  it("asks PRO's own path for the flattened answer and for the status", async (t) => {
    const upstream = await startUpstream(t, (request, response) =>
      json(request.url?.endsWith('/status') ? status : flattened)(request, response),
    );
    const proxy = await startProxy(t, { api: `${upstream.url}/pro/` });
    const first = await proxy.get(`/delivery-status/flattened/${REFERENCE}`);
    assert.deepEqual(await first.json(), flattened);
    const second = await proxy.get(`/delivery-status/status/${REFERENCE}`);
    assert.deepEqual(await second.json(), status);
    assert.deepEqual(
      upstream.asked.map(({ url }) => url),
      [`/pro/tracking/flattened/${REFERENCE}`, `/pro/consignments/${REFERENCE}/status`],
    );
  });

  it('asks in upper case for a reference that was typed in lower case', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url });
    const response = await proxy.get(`/delivery-status/${REFERENCE.toLowerCase()}`);
    assert.equal(response.status, 200);
    assert.equal(upstream.asked[0]?.url, `/tracking/${REFERENCE}`);
  });

  it('answers below the base path that was chosen, and below the root', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    for (const [basePath, path] of [
      ['/shop/delivery/', `/shop/delivery/${REFERENCE}`],
      ['/', `/${REFERENCE}`],
    ] as const) {
      const proxy = await startProxy(t, { api: upstream.url, basePath });
      assert.equal((await proxy.get(path)).status, 200, basePath);
      assert.equal((await proxy.get(`/delivery-status/${REFERENCE}`)).status, 404, basePath);
    }
  });

  it('lets only the browser keep an answer, and lets nobody keep a problem', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url });
    const good = await proxy.get(`/delivery-status/${REFERENCE}`);
    assert.equal(good.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal(good.headers.get('cache-control'), 'private, max-age=60');
    const bad = await proxy.get('/delivery-status/nonsense');
    assert.equal(bad.headers.get('content-type'), 'application/problem+json');
    assert.equal(bad.headers.get('cache-control'), 'no-store');
    for (const response of [good, bad]) {
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(response.headers.get('vary')?.toLowerCase(), 'origin, authorization, cookie');
    }
  });

  it('answers HEAD like GET, without the body', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url });
    const response = await proxy.get(`/delivery-status/${REFERENCE}`, { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'private, max-age=60');
    assert.equal(await response.text(), '');
    const refused = await proxy.get('/delivery-status/nonsense', { method: 'HEAD' });
    assert.equal(refused.status, 400);
    assert.equal(await refused.text(), '');
  });

  it('refuses every other method, and says which are allowed', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url });
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const response = await proxy.get(`/delivery-status/${REFERENCE}`, { method });
      assert.equal(response.status, 405, method);
      assert.equal(response.headers.get('allow'), 'GET, HEAD');
      assert.equal((await problemOf(response)).code, 'method_not_allowed');
    }
    assert.equal(upstream.asked.length, 0);
  });

  it('logs each request with what happened and how long it took', async (t) => {
    let clock = 1000;
    const upstream = await startUpstream(t, (request, response) => {
      clock += 7 * upstream.asked.length;
      (upstream.asked.length === 1 ? json(multiLeg) : text('', 401))(request, response);
    });
    const proxy = await startProxy(t, { api: upstream.url, now: () => clock });
    await proxy.get(`/delivery-status/${REFERENCE}`);
    await proxy.get(`/delivery-status/status/${REFERENCE}`);
    await proxy.get(`/elsewhere`);
    const asked = { event: 'request', method: 'GET', cache: 'miss', reference: '1de770fef99ceff1' };
    assert.deepEqual(proxy.log, [
      { ...asked, route: 'multi-leg', status: 200, code: 'ok', duration: 7 },
      { ...asked, route: 'status', status: 502, code: 'key_refused', duration: 14, upstreamStatus: 401 },
      { event: 'request', method: 'GET', route: undefined, status: 404, code: 'not_found', duration: 0 },
    ]);
  });

  it('answers also when the log throws or rejects', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    for (const log of [
      () => assert.fail('log is full'),
      () => Promise.reject(new Error('log is full')) as unknown as undefined,
    ]) {
      const proxy = await startProxy(t, { api: upstream.url, log });
      assert.equal((await proxy.get(`/delivery-status/${REFERENCE}`)).status, 200);
    }
  });
});
