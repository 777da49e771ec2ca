import type { LimiterVerdict, LogEntry, TrackingProxyOptions } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTrackingProxy } from '../../src/proxy/index.js';
import { clientKey } from '../../src/proxy/limits/client-limits.js';
import { createNotFoundBudget, type LookupResult } from '../../src/proxy/limits/not-found-budget.js';
import { mintToken } from '../../src/proxy/index.js';
import { readOptions } from '../../src/proxy/options/read-options.js';
import { multiLeg, REFERENCE } from './answers.js';
import { answerAbout, held, inProcess, reference, settle, tally } from './in-process.js';
import { everybody, KEY, problemOf, startProxy } from './proxy-server.js';
import { json, startUpstream } from './upstream.js';

const path = `/delivery-status/${REFERENCE}`;

const THIRTY = { burst: 30, perMinute: 30 };

/** A proxy with a clock of its own, in front of an upstream that knows one consignment. */
function limited(options: Partial<TrackingProxyOptions> = {}) {
  const clock = { now: 0 };
  const log: LogEntry[] = [];
  const proxy = createTrackingProxy({
    apiKey: KEY,
    access: everybody,
    limits: { requests: THIRTY },
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
  it('with a budget of 30 may send 30 requests at once, and then 30 a minute', async () => {
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
    const proxy = await startProxy(t, { api: upstream.url, limits: { requests: THIRTY } });
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

  for (const address of [undefined, '', ' ', 7, null, {}, Promise.resolve('192.0.2.1')] as const) {
    it(`without an address (${JSON.stringify(address)}) is not limited, which is logged`, async () => {
      const { statuses, log } = limited({ clientAddress: () => address as unknown as string });
      assert.deepEqual(await statuses(31, '192.0.2.1'), { 200: 31 });
      const alerts = log.filter(({ event }) => event === 'alert');
      assert.deepEqual(alerts, [{ event: 'alert', alert: 'client_unknown' }]);
    });
  }

  it('is not limited where the retailer lifts the limits, and nothing is told', async () => {
    const { statuses, log } = limited({ limits: false });
    assert.deepEqual(await statuses(100, '192.0.2.1'), { 200: 100 });
    await statuses(1, undefined);
    assert.ok(log.every(({ event }) => event === 'request'));
  });
});

describe('the default limits', () => {
  const page = Array.from({ length: 60 }, (_, n) => reference(n));
  const secret = 'a secret of thirty-two characters';
  const token = { kind: 'token', secrets: [secret], audience: 'shop' } as const;

  it('let a page with 60 orders load all of them, with their expected delivery, and load them again', async () => {
    for (const access of [token, everybody] as const) {
      const proxy = inProcess({ access, limits: {} });
      for (let load = 0; load < 2; load += 1)
        for (const route of ['', 'status/']) {
          const responses = page.map(async (asked) => {
            const signed = {
              secret,
              audience: 'shop',
              reference: asked,
              view: 'full',
              now: () => proxy.clock.now,
            } as const;
            const headers = { authorization: `Bearer ${await mintToken(signed)}` };
            return proxy.get(route + asked, { headers }, { clientAddress: '192.0.2.1' });
          });
          assert.deepEqual(tally(await Promise.all(responses)), { 200: 60 }, access.kind);
        }
    }
  });

  it('allow 300 requests at once where access is checked, and 30 with public access', async () => {
    for (const [access, burst] of [
      [everybody, 300],
      [token, 300],
      [{ kind: 'public' }, 30],
    ] as const) {
      const { statuses, ask, clock } = limited({ access, limits: {} });
      const counts = await statuses(burst + 1, '192.0.2.1');
      assert.equal(counts[429], 1, access.kind);
      clock.now += 60_000 / burst;
      assert.notEqual((await ask('192.0.2.1')).status, 429);
      assert.equal((await ask('192.0.2.1')).status, 429);
    }
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
    ['returns nothing', () => undefined as unknown as LimiterVerdict],
    ['returns null', () => null as unknown as LimiterVerdict],
    ['does not decide', () => ({ allowed: 'yes', retryAfter: 0 }) as unknown as LimiterVerdict],
    [
      'throws when its verdict is read',
      () => Object.defineProperty({}, 'allowed', { get: () => assert.fail('no') }) as LimiterVerdict,
    ],
  ] as const) {
    it(`that ${fails} is logged once, and memory decides instead`, async () => {
      const limits = { requests: { burst: 2, perMinute: 1 } };
      const { statuses, log } = limited({ limiter: { take }, limits });
      assert.deepEqual(await statuses(3, '192.0.2.1'), { 200: 2, 429: 1 });
      const alerts = log.filter(({ event }) => event === 'alert');
      assert.deepEqual(alerts, [{ event: 'alert', alert: 'limiter_failed' }]);
    });
  }
});

describe("a shared limiter's retryAfter", () => {
  for (const [given, sent] of [
    [17, '17'],
    [0.2, '1'],
    [0, '1'],
    [Number.NaN, '60'],
    [-5, '60'],
    [Infinity, '3600'],
    [1e300, '3600'],
    ['17\r\nx: y', '60'],
    [10n, '60'],
    [undefined, '60'],
    [{ toString: () => assert.fail('no') }, '60'],
  ] as const) {
    it(`of ${typeof given === 'object' ? 'an object' : String(given).slice(0, 8)} is sent as ${sent}`, async () => {
      const take = () => ({ allowed: false, retryAfter: given }) as unknown as LimiterVerdict;
      const response = await limited({ limiter: { take } }).ask('192.0.2.1');
      assert.equal(response.status, 429);
      assert.equal(response.headers.get('retry-after'), sent);
    });
  }
});

describe('public access', () => {
  const unknown = (i: number) => `/delivery-status/EC-000-000-${String(i).padStart(3, '0')}`;

  it('lets 10 of 30 concurrent guesses by one client reach PRO, and then one a minute', async () => {
    const upstream = held<undefined>();
    const proxy = inProcess({ access: { kind: 'public' }, limits: {} });
    proxy.answer = () => upstream.promise.then(() => new Response('', { status: 404 }));
    const guess = (n: number) => proxy.get(reference(n), {}, { clientAddress: '192.0.2.1' });
    const guesses = Array.from({ length: 30 }, (_, n) => guess(n));
    await settle();
    assert.equal(proxy.asked.length, 10);
    upstream.release(undefined);
    assert.deepEqual(tally(await Promise.all(guesses)), { 404: 10, 429: 20 });
    assert.equal(proxy.asked.length, 10);
    for (let minute = 1; minute <= 3; minute += 1) {
      proxy.clock.now += 60_000;
      assert.deepEqual(tally(await Promise.all([guess(100 + minute), guess(200 + minute)])), {
        404: 1,
        429: 1,
      });
      assert.equal(proxy.asked.length, 10 + minute);
    }
  });

  it('answers 30 concurrent requests for known consignments', async () => {
    const proxy = inProcess({ access: { kind: 'public' }, limits: {} });
    const responses = Array.from({ length: 30 }, (_, n) =>
      proxy.get(reference(n), {}, { clientAddress: '192.0.2.1' }),
    );
    assert.deepEqual(tally(await Promise.all(responses)), { 200: 30 });
  });

  it('does not count a failure of PRO as a guess', async () => {
    const proxy = inProcess({ access: { kind: 'public' }, limits: {} });
    const get = (n: number) => proxy.get(reference(n), {}, { clientAddress: '192.0.2.1' });
    proxy.answer = () => new Response('<!doctype html>');
    for (let n = 0; n < 15; n += 1) assert.equal((await get(n)).status, 502);
    proxy.answer = (asked) => answerAbout(asked);
    assert.equal((await get(20)).status, 200);
  });

  it('does not wait for ever for a lookup that its runtime has ended', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const options = { limits: { requests: false, notFound: { burst: 1, perMinute: 1 } } } as const;
    const settings = readOptions({ apiKey: KEY, access: { kind: 'public' }, ...options });
    const budget = createNotFoundBudget(settings);
    void budget?.('192.0.2.1', () => new Promise<LookupResult>(() => undefined));
    const waiting = Promise.resolve(budget?.('192.0.2.1', async () => ({})));
    t.mock.timers.tick(settings.deadline + 2_000);
    await assert.rejects(waiting, { code: 'rate_limited' });
  });

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
