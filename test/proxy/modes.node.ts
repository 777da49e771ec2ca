/** The endpoint in the query, for platforms that cannot route by path, and as a folder of the path. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mintToken, type TrackingProxyOptions } from '../../src/proxy/index.js';
import { flattened, multiLeg, REFERENCE, status } from './answers.js';
import { problemOf, startProxy, type ProxyServer } from './proxy-server.js';
import { everyEndpoint, startUpstream } from './upstream.js';

const path = `/delivery-status/${REFERENCE}`;
const secret = 'a secret of thirty-two characters';
const audience = 'delivery-status';

type Started = ProxyServer & { readonly asked: () => readonly (string | undefined)[] };

/** A proxy in front of a PRO that has a different response at each endpoint. */
const start = async (
  t: Parameters<typeof startProxy>[0],
  options: Partial<TrackingProxyOptions> = {},
): Promise<Started> => {
  const upstream = await startUpstream(t, everyEndpoint);
  const proxy = await startProxy(t, { api: upstream.url, ...options });
  return { ...proxy, asked: () => upstream.asked.map(({ url }) => url) };
};

const bodies = [
  ['multi-leg', multiLeg],
  ['flattened', flattened],
  ['status', status],
] as const;

describe('a mode', () => {
  it('in the query chooses the endpoint, and shares its cache entry with the path', async (t) => {
    const proxy = await start(t);
    for (const [mode, body] of bodies) {
      const response = await proxy.get(`${path}?mode=${mode}`);
      assert.equal(response.status, 200, mode);
      assert.deepEqual(await response.json(), body, mode);
      const same = await proxy.get(`/delivery-status/${mode}/${REFERENCE}`);
      assert.equal(same.headers.get('etag'), response.headers.get('etag'), mode);
    }
    assert.equal(proxy.asked().length, 3);
    assert.deepEqual(
      proxy.log.map(({ route, cache }) => [route, cache]),
      bodies.flatMap(([mode]) => [
        [mode, 'miss'],
        [mode, 'hit'],
      ]),
    );
  });

  it('can be the folder multi-leg, for a template with {mode} in its path', async (t) => {
    const proxy = await start(t);
    const response = await proxy.get(`/delivery-status/multi-leg/${REFERENCE}`);
    assert.deepEqual(await response.json(), multiLeg);
    assert.deepEqual(proxy.asked(), [`/tracking/${REFERENCE}`]);
  });

  for (const [what, url] of [
    ['unknown', `${path}?mode=other`],
    ['empty', `${path}?mode=`],
    ['left over from a template', `${path}?mode={mode}`],
    ['repeated', `${path}?mode=status&mode=flattened`],
    ['repeated with the same value', `${path}?mode=status&mode=status`],
    ['in the query and in the path', `/delivery-status/flattened/${REFERENCE}?mode=status`],
  ] as const)
    it(`that is ${what} is refused with 400 bad_option, and PRO is not called`, async (t) => {
      const proxy = await start(t);
      const response = await proxy.get(url);
      assert.equal(response.status, 400);
      assert.equal((await problemOf(response)).code, 'bad_option');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.deepEqual(proxy.asked(), []);
    });

  it('in the query is not stored by shared caches, which may leave the query out of their keys', async (t) => {
    const proxy = await start(t, { access: { kind: 'public' } });
    const cacheControl = async (url: string): Promise<string> =>
      (await proxy.get(url)).headers.get('cache-control') ?? '';
    for (const [mode] of bodies) {
      assert.match(await cacheControl(`${path}?mode=${mode}`), /^private, max-age=\d+$/, mode);
      assert.match(await cacheControl(`/delivery-status/${mode}/${REFERENCE}`), /^public, /, mode);
    }
    assert.match(await cacheControl(`${path}?from=mail`), /^public, /);
  });

  it('in the query changes neither who can see a consignment nor what they see of it', async (t) => {
    const access = { kind: 'token', secrets: [secret], audience } as const;
    const proxy = await start(t, { access });
    for (const [mode] of bodies) {
      const refused = await proxy.get(`${path}?mode=${mode}`);
      assert.deepEqual([refused.status, (await problemOf(refused)).code], [401, 'token_required']);
    }
    assert.deepEqual(proxy.asked(), []);
    for (const view of ['basic', 'full'] as const) {
      const token = await mintToken({ secret, audience, reference: REFERENCE, view });
      const headers = { authorization: `Bearer ${token}` };
      for (const [mode] of bodies) {
        const [byQuery, byPath] = await Promise.all(
          [`${path}?mode=${mode}`, `/delivery-status/${mode}/${REFERENCE}`].map(async (url) =>
            (await proxy.get(url, { headers })).text(),
          ),
        );
        assert.equal(byQuery, byPath);
        assert.equal(/Smith|Sample Location/.test(byQuery!), view === 'full' && mode !== 'status', mode);
      }
    }
  });

  it('chooses the endpoint of the HTML as well, except the status, which has no journey', async (t) => {
    const proxy = await start(t, { html: (data) => JSON.stringify(data) });
    const html = (rest: string): Promise<Response> => proxy.get(`/delivery-status/html/${rest}`);
    assert.deepEqual(await (await html(`${REFERENCE}?mode=flattened`)).json(), flattened);
    assert.deepEqual(await (await html(`multi-leg/${REFERENCE}`)).json(), multiLeg);
    assert.equal((await html(`${REFERENCE}?mode=other`)).status, 400);
    assert.equal((await html(`${REFERENCE}?mode=status`)).status, 404);
    assert.equal((await html(`status/${REFERENCE}`)).status, 404);
  });
});
