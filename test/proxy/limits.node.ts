import type { LimiterVerdict, LogEntry, TrackingProxyOptions } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTrackingProxy } from '../../src/proxy/index.js';
import { clientKey } from '../../src/proxy/limits/client-key.js';
import { multiLeg, REFERENCE } from './answers.js';
import { everybody, KEY, problemOf, startProxy } from './proxy-server.js';
import { json, startUpstream } from './upstream.js';

const path = `/delivery-status/${REFERENCE}`;

/** A proxy in front of an upstream that knows one consignment, asked by whom a test says, at a time of its own. */
function limited(options: Partial<TrackingProxyOptions> = {}) {
  const clock = { now: 0 };
  const log: LogEntry[] = [];
  const proxy = createTrackingProxy({
    apiKey: KEY,
    access: everybody,
    now: () => clock.now,
    log: (entry) => log.push(entry),
    fetch: async (url) =>
      String(url).endsWith(REFERENCE) ? Response.json(multiLeg) : new Response(null, { status: 404 }),
    ...options,
  });
  const ask = (clientAddress: string | undefined, asked = path, headers: Record<string, string> = {}) =>
    proxy(new Request(`https://shop.example${asked}`, { headers }), { clientAddress });
  const statuses = async (count: number, clientAddress: string | undefined, asked?: string) => {
    const seen: Record<number, number> = {};
    for (let i = 0; i < count; i += 1) {
      const { status } = await ask(clientAddress, asked);
      seen[status] = (seen[status] ?? 0) + 1;
    }
    return seen;
  };
  return { ask, statuses, clock, log };
}

describe('a client', () => {
  it('may ask 30 times at once, and then 30 times a minute', async () => {
    const { statuses, ask, clock } = limited();
    assert.deepEqual(await statuses(40, '192.0.2.1'), { 200: 30, 429: 10 });
    clock.now += 2_000;
    assert.deepEqual(await statuses(3, '192.0.2.1'), { 200: 1, 429: 2 });
    clock.now += 60_000;
    assert.deepEqual(await statuses(40, '192.0.2.1'), { 200: 30, 429: 10 });
    const refused = await ask('192.0.2.1');
    assert.equal(refused.headers.get('retry-after'), '2');
    assert.equal(refused.headers.get('cache-control'), 'no-store');
    assert.equal((await problemOf(refused)).code, 'rate_limited');
  });

  it('is let in again when it has waited as long as it was told', async () => {
    const { ask, statuses, clock } = limited({ limits: { requests: { burst: 1, perMinute: 7 } } });
    await ask('192.0.2.1');
    const refused = await ask('192.0.2.1');
    clock.now += Number(refused.headers.get('retry-after')) * 1000;
    assert.deepEqual(await statuses(1, '192.0.2.1'), { 200: 1 });
  });

  it('does not spend the budget of another', async () => {
    const { statuses } = limited();
    await statuses(31, '192.0.2.1');
    assert.deepEqual(await statuses(1, '192.0.2.2'), { 200: 1 });
  });

  it('is not locked out by a clock that was set back', async () => {
    const { statuses, clock } = limited();
    clock.now = 1e12;
    await statuses(30, '192.0.2.1');
    clock.now = 0;
    await statuses(1, '192.0.2.1');
    clock.now = 60_000;
    assert.deepEqual(await statuses(1, '192.0.2.1'), { 200: 1 });
  });

  it('has one budget for its whole IPv6 network', async () => {
    const { ask, statuses } = limited();
    for (let i = 0; i < 30; i += 1) await ask(`2001:db8:1:2:${i.toString(16)}::${i}`);
    assert.deepEqual(await statuses(1, '2001:db8:1:2:ffff:ffff:ffff:ffff'), { 429: 1 });
    assert.deepEqual(await statuses(1, '2001:db8:1:3::1'), { 200: 1 });
  });

  it('cannot name itself in a header', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const proxy = await startProxy(t, { api: upstream.url });
    const statuses: number[] = [];
    for (let i = 0; i < 32; i += 1) {
      const address = `198.51.100.${i}`;
      const headers = {
        'x-forwarded-for': address,
        'x-real-ip': address,
        'cf-connecting-ip': address,
        forwarded: `for=${address}`,
      };
      statuses.push((await proxy.get(path, { headers })).status);
    }
    assert.equal(statuses.filter((status) => status === 200).length, 30);
  });

  it('is known by the header that the retailer trusts', async () => {
    const clientAddress = (request: Request) => request.headers.get('x-real-ip') ?? undefined;
    const { ask } = limited({ clientAddress });
    for (let i = 0; i < 32; i += 1) {
      const response = await ask('10.0.0.1', path, { 'x-real-ip': `198.51.100.${i}` });
      assert.equal(response.status, 200);
    }
  });

  it('without an address is not limited, and that is told', async () => {
    const { statuses, log } = limited();
    assert.deepEqual(await statuses(31, undefined), { 200: 31 });
    const notices = log.filter(({ event }) => event === 'notice');
    assert.deepEqual(notices, [{ event: 'notice', notice: 'client_unknown' }]);
  });

  it('is not limited where the retailer lifts the limits, and nothing is told', async () => {
    const { statuses, log } = limited({ limits: false });
    assert.deepEqual(await statuses(100, '192.0.2.1'), { 200: 100 });
    await statuses(1, undefined);
    assert.ok(log.every(({ event }) => event === 'request'));
  });
});

describe('a shared limiter', () => {
  it('decides, by the key of the client', async () => {
    const keys: string[] = [];
    const take = async (key: string): Promise<LimiterVerdict> =>
      keys.push(key) > 2 ? { allowed: false, retryAfter: 17 } : { allowed: true, retryAfter: 0 };
    const { ask, statuses } = limited({ limiter: { take } });
    assert.deepEqual(await statuses(3, '::ffff:192.0.2.1'), { 200: 2, 429: 1 });
    assert.equal((await ask('192.0.2.1')).headers.get('retry-after'), '17');
    assert.deepEqual(new Set(keys), new Set(['192.0.2.1']));
  });

  for (const [fails, take] of [
    ['throws', () => assert.fail('10.0.0.7 refused')],
    ['rejects', () => Promise.reject(new Error('10.0.0.7 refused'))],
    ['never answers', () => new Promise<never>(() => undefined)],
  ] as const) {
    it(`that ${fails} is told once, and memory limits in its place`, async () => {
      const limits = { requests: { burst: 2, perMinute: 1 } };
      const { statuses, log } = limited({ limiter: { take }, limits });
      assert.deepEqual(await statuses(3, '192.0.2.1'), { 200: 2, 429: 1 });
      const notices = log.filter(({ event }) => event === 'notice');
      assert.deepEqual(notices, [{ event: 'notice', notice: 'limiter_failed' }]);
    });
  }
});

describe('public access', () => {
  const unknown = (i: number) => `/delivery-status/EC-000-000-${String(i).padStart(3, '0')}`;

  it('has a budget for guesses, after which nothing is answered', async () => {
    const { ask, statuses, clock } = limited({ access: { kind: 'public' } });
    for (let i = 0; i < 10; i += 1) assert.equal((await ask('192.0.2.1', unknown(i))).status, 404);
    const refused = await ask('192.0.2.1', unknown(10));
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '60');
    assert.deepEqual(await statuses(1, '192.0.2.1'), { 429: 1 }, 'nor is the one that exists told apart');
    assert.deepEqual(await statuses(1, '192.0.2.2'), { 200: 1 });
    clock.now += 60_000;
    assert.deepEqual(await statuses(1, '192.0.2.1'), { 200: 1 });
  });

  it('does not take good questions for guesses', async () => {
    const { statuses } = limited({ access: { kind: 'public' } });
    assert.deepEqual(await statuses(30, '192.0.2.1'), { 200: 30 });
  });
});

describe("a client's key", () => {
  for (const [address, key] of [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:192.0.2.1', '192.0.2.1'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['2001:0db8:0000:0001:0002:0003:0004:0005', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['not an address', 'not an address'],
    ['x:y'.repeat(100), 'x:y'.repeat(100).slice(0, 64)],
  ] as const) {
    it(`is ${key.slice(0, 20)} for ${address.slice(0, 40)}`, () => assert.equal(clientKey(address), key));
  }
});
