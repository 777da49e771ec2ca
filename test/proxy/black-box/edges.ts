/** What every proxy does with requests that browsers do not send, sent byte for byte over a socket. */
import assert from 'node:assert/strict';
import { createTrackingProxy } from '../../../src/proxy/index.js';
import { journeyOf } from '../../../src/sandbox/index.js';
import { REFERENCE } from '../answers.js';
import { badHosts } from '../bad-hosts.js';
import { malformedTargets, oddTargets } from '../odd-targets.js';
import { requestRaw, type RawResponse } from '../raw-request.js';
import { access, BASE, COOKIE, ORIGIN, subjectOptions, UNLIMITED } from './subject.js';
import type { World } from './world.js';

const { reference } = journeyOf('J02');
const wanted = `${BASE}/${reference}`;

/** No other check requests it: nothing of it is cached. */
const unasked = journeyOf('J03').reference;

/** Of the shopper, without a limit. */
const HEADERS = { cookie: COOKIE, [UNLIMITED]: '1' };

const send = (
  world: World,
  target: string,
  { method = 'GET', headers = {} as Readonly<Record<string, string>> } = {},
): Promise<RawResponse> => requestRaw(world.url, target, { method, headers: { ...HEADERS, ...headers } });

/** The framework and the connection add others. */
const OUR_HEADERS = [
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-expose-headers',
  'access-control-max-age',
  'allow',
  'cache-control',
  'content-type',
  'etag',
  'x-content-type-options',
];

const OUR_VARY = ['origin', 'authorization', 'cookie'];

const ours = (status: number, headers: Headers, body: string): object => ({
  status,
  headers: Object.fromEntries(OUR_HEADERS.map((name) => [name, headers.get(name)])),
  vary: (headers.get('vary') ?? '').split(', ').filter((name) => OUR_VARY.includes(name)),
  body,
});

/** A request for which all adapters return the same bytes. */
interface Sample {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const preflight = { origin: ORIGIN, 'access-control-request-method': 'GET' };

const samples: readonly Sample[] = [
  {},
  { path: `/flattened/${reference}` },
  { path: `/status/${reference}` },
  { path: `/html/${reference}?lang=de` },
  { path: `/${reference}?utm_source=a//../b` },
  { path: `/${reference.toLowerCase()}` },
  { method: 'HEAD' },
  { headers: { 'if-none-match': '*' } },
  { headers: { origin: ORIGIN } },
  { headers: { origin: 'https://other.example' } },
  { headers: { origin: 'null' } },
  { method: 'OPTIONS', headers: preflight },
  { method: 'OPTIONS', headers: { ...preflight, origin: 'https://other.example' } },
  { path: '/EC-ZZZ-ZZZ-ZZZ' },
  { path: '/EC-ZZZ-ZZZ-ZZZ', method: 'HEAD' },
  { path: '/order-17' },
  { path: `/other/${reference}` },
];

/** Next has no route handler for some of these. */
const OTHER_METHODS = ['TRACE', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'];

export const edges: Readonly<Record<string, (world: World) => Promise<void>>> = {
  'refuses targets that servers read differently, and does not call PRO': async (world) => {
    const { normalisesTargets, refusesItself } = world.subject;
    const before = world.sandbox.requests.length;
    for (const odd of oddTargets) {
      const target = odd.replaceAll(REFERENCE, unasked);
      const { status, body } = await send(world, target);
      if (normalisesTargets) assert.ok(status > 0, target);
      else if (refusesItself?.test(target)) assert.equal(status, 400, target);
      else {
        assert.deepEqual([status, /"code":"(\w+)"/.exec(body)?.[1]], [400, 'bad_reference'], target);
      }
    }
    if (!normalisesTargets) assert.equal(world.sandbox.requests.length, before);
  },

  'refuses malformed and absolute targets': async (world) => {
    const before = world.sandbox.requests.length;
    for (const malformed of malformedTargets) {
      const target = malformed.replaceAll(REFERENCE, unasked);
      const { status } = await send(world, target);
      // The other runtimes may cut a fragment off.
      if (!world.subject.isAlone) assert.equal(status, 400, JSON.stringify(target));
    }
    for (const host of world.subject.isAlone ? [] : [new URL(world.url).host, 'other.example'])
      assert.equal((await send(world, `http://${host}${BASE}/${unasked}`)).status, 400);
    if (!world.subject.isAlone) assert.equal(world.sandbox.requests.length, before);
  },

  'returns the same bytes as every other adapter': async (world) => {
    const { host } = new URL(world.url);
    const options = { ...subjectOptions(world.upstream), access };
    const proxy = createTrackingProxy(options);
    const others = world.subject.refusesMethods ? ['PUT'] : OTHER_METHODS;
    const hosts = [`http://${host}`, `https://${host}`].map((origin) => ({ headers: { origin } }));
    for (const sample of [
      ...samples,
      ...hosts,
      ...others.map((method) => ({ method })),
    ] as readonly Sample[]) {
      const { path = `/${reference}`, method = 'GET', headers = {} } = sample;
      const init = { method: method === 'TRACE' ? 'GET' : method, headers: { ...HEADERS, ...headers } };
      const request = new Request(`http://${host}${BASE}${path}`, init);
      Object.defineProperty(request, 'method', { value: method });
      const expected = await proxy(request);
      const actual = await send(world, `${BASE}${path}`, { method, headers });
      assert.deepEqual(
        ours(actual.status, actual.headers, Buffer.from(actual.body, 'latin1').toString()),
        ours(expected.status, expected.headers, await expected.text()),
        JSON.stringify(sample),
      );
    }
  },

  'serves a page of its own origin, also behind TLS that ends at another server': async (world) => {
    const host = 'shop.example';
    for (const origin of [`http://${host}`, `https://${host}`]) {
      const { status } = await send(world, wanted, { headers: { host, origin } });
      assert.equal(status, 200, origin);
    }
    const { status } = await send(world, wanted, { headers: { host, origin: 'https://localhost' } });
    assert.equal(status, 403);
  },

  'refuses a bad host with a problem, and does not repeat it': async (world) => {
    for (const host of badHosts)
      for (const origin of [undefined, ORIGIN, 'https://shop.example']) {
        const message = `${host}, from a page of ${origin}`;
        const { status, headers, body } = await send(world, wanted, {
          headers: { host, ...(origin && { origin }) },
        });
        assert.ok(!body.includes(host), body);
        assert.equal(status, 400, message);
        if (world.subject.refusesHosts) continue;
        assert.equal(headers.get('content-type'), 'application/problem+json', message);
        assert.equal(headers.get('cache-control'), 'no-store', message);
        assert.equal((JSON.parse(body) as { code: string }).code, 'bad_request');
      }
  },
};
