import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { multiLeg, status } from './answers.js';
import { answerAbout, held, inProcess, reference, settle, tally, type InProcess } from './in-process.js';
import { problemOf } from './proxy-server.js';

const HOUR = 3600;
const NOW = Date.parse('2026-03-02T12:00:00Z');

/** An answer with these scans, each so many hours ago. */
const history = (...scans: (readonly [code: string, hoursAgo: number])[]) => ({
  ...multiLeg,
  TrackedPackages: [
    {
      Legs: [
        {
          Events: scans.map(([Code, hoursAgo]) => ({
            TimeStamp: new Date(NOW - hoursAgo * 3_600_000).toISOString(),
            Code,
          })),
        },
      ],
    },
  ],
});

const scanned = (code: string, hoursAgo = 1) => history([code, hoursAgo]);

/** The phases of reliability: the answer, then seconds of being fresh, refreshed behind, and shown on error. */
const PHASES: readonly (readonly [
  what: string,
  answer: object,
  times: readonly number[],
  browser: number,
  route?: string,
])[] = [
  ['not shipped', scanned('Manifested'), [600, 600, 24 * HOUR], 60],
  ['without any scan', { ...multiLeg, TrackedPackages: [] }, [600, 600, 24 * HOUR], 60],
  ['in transit', scanned('InTransit'), [300, 300, 24 * HOUR], 60],
  ['of an unknown state', scanned('X17'), [300, 300, 24 * HOUR], 60],
  ['out for delivery', scanned('OutForDelivery'), [45, 60, 6 * HOUR], 15],
  ['delayed', scanned('Delayed'), [120, 120, 24 * HOUR], 30],
  ['in need of action', scanned('DeliveryFailedCardLeft'), [120, 120, 24 * HOUR], 30],
  ['missing', scanned('Missing'), [120, 120, 24 * HOUR], 30],
  ['just delivered', scanned('Delivered', 1.9), [600, 600, 72 * HOUR], 300],
  ['delivered long ago', scanned('Delivered', 2.1), [24 * HOUR, 24 * HOUR, 7 * 24 * HOUR], HOUR],
  [
    'delivered, and on the van again days later',
    history(['Delivered', 72], ['OutForDelivery', 3]),
    [45, 60, 6 * HOUR],
    15,
  ],
  [
    'delivered, and missing after all',
    history(['Delivered', 72], ['Missing', 24]),
    [120, 120, 24 * HOUR],
    30,
  ],
  ['lost, and found', history(['Lost', 72], ['AtCollectionPoint', 3]), [120, 120, 24 * HOUR], 30],
  ['planned to be delivered', history(['InTransit', 3], ['Delivered', -20]), [300, 300, 24 * HOUR], 60],
  ['lost', scanned('Lost', 48), [24 * HOUR, 24 * HOUR, 7 * 24 * HOUR], HOUR],
  ['allocated, as its status says', status, [600, 600, 24 * HOUR], 60, 'status/'],
  ['delivered, as its status says', { ...status, Status: 17 }, [600, 600, 72 * HOUR], 300, 'status/'],
];

const failing = () => new Response('', { status: 503 });

const cacheOf = (proxy: InProcess): unknown => proxy.log.at(-1)?.cache;

describe('with maxAge', () => {
  it('an older response is replaced before it is returned, and shown only if PRO fails', async () => {
    const proxy = inProcess({ maxAge: 2_000 });
    const ask = () => proxy.get(reference(1));
    proxy.answer = (asked) => answerAbout(asked, scanned('InTransit'));
    assert.equal((await ask()).headers.get('cache-control'), 'private, max-age=2');
    proxy.clock.now += 1_500;
    await ask();
    assert.equal(cacheOf(proxy), 'hit');
    proxy.clock.now += 1_500;
    proxy.answer = (asked) => answerAbout(asked, scanned('OutForDelivery'));
    assert.match(await (await ask()).text(), /OutForDelivery/);
    proxy.clock.now += 3_000;
    proxy.answer = failing;
    assert.equal((await ask()).status, 200);
  });

  it('shared caches get the same limit', async () => {
    const proxy = inProcess({ maxAge: 1_000, access: { kind: 'public' } });
    proxy.answer = (asked) => answerAbout(asked, scanned('InTransit'));
    assert.equal(
      (await proxy.get(reference(1))).headers.get('cache-control'),
      'public, max-age=1, s-maxage=1, stale-while-revalidate=0, stale-if-error=86400',
    );
  });
});

describe('what is remembered of a consignment', () => {
  for (const [what, answer, times, browser, route = ''] of PHASES) {
    it(`${what} is fresh, refreshed behind and shown on error for as long as it is good for`, async () => {
      const [fresh = 0, refreshing = 0, onError = 0] = times;
      const proxy = inProcess();
      const ask = () => proxy.get(`${route}${reference(1)}`);
      const at = (seconds: number) => (proxy.clock.now = NOW + seconds * 1000);
      proxy.answer = (asked) => answerAbout(asked, answer);
      const first = await ask();
      assert.equal(first.status, 200);
      assert.equal(first.headers.get('cache-control'), `private, max-age=${browser}`);
      proxy.answer = failing;

      at(fresh * 0.89);
      assert.equal((await ask()).headers.get('age'), String(Math.floor(fresh * 0.89)));
      assert.equal(cacheOf(proxy), 'hit');
      assert.equal(proxy.asked.length, 1);

      at(fresh * 1.11);
      assert.equal((await ask()).status, 200);
      assert.equal(cacheOf(proxy), 'stale');
      await settle();
      assert.equal(proxy.asked.length, 2, 'PRO is asked behind');

      at((fresh + onError) * 0.89);
      assert.equal((await ask()).status, 200);
      assert.equal(cacheOf(proxy), 'stale');
      assert.ok(proxy.asked.length >= 3);

      at((fresh + onError) * 1.11);
      assert.equal((await ask()).status, 502);

      // Beyond being refreshed behind, a shopper waits for the news.
      at(0);
      const other = inProcess();
      other.answer = proxy.answer = (asked) => answerAbout(asked, answer);
      await other.get(`${route}${reference(1)}`);
      other.clock.now += (fresh + refreshing) * 1110;
      await other.get(`${route}${reference(1)}`);
      assert.equal(cacheOf(other), 'miss');
    });
  }

  it('does not expire all together, nor further apart than a fifth', async () => {
    const proxy = inProcess();
    proxy.answer = (asked) => answerAbout(asked, scanned('InTransit'));
    const ask = () => Promise.all(Array.from({ length: 30 }, (_, n) => proxy.get(reference(n))));
    await ask();
    const counts: number[] = [];
    for (const percent of [89, 100, 111]) {
      proxy.log.length = 0;
      proxy.clock.now = NOW + 300 * percent * 10;
      const before = proxy.answer;
      proxy.answer = failing;
      await ask();
      proxy.answer = before;
      counts.push(proxy.log.filter(({ cache }) => cache === 'hit').length);
    }
    assert.equal(counts[0], 30);
    assert.ok(counts[1]! > 0 && counts[1]! < 30, String(counts[1]));
    assert.equal(counts[2], 0);
  });

  it('goes by the proxy’s clock: refreshed each time that it has expired', async () => {
    const proxy = inProcess();
    proxy.answer = (asked) => answerAbout(asked, scanned('OutForDelivery'));
    for (let i = 0; i < 6; i += 1) {
      await proxy.get(reference(1));
      await proxy.get(reference(1));
      await settle();
      proxy.clock.now += 45_000 * 1.2;
    }
    assert.equal(proxy.asked.length, 6);
  });

  it('is not taken for fresh when the clock was set back', async () => {
    const proxy = inProcess();
    await proxy.get(reference(1));
    proxy.clock.now -= 3_600_000;
    assert.equal((await proxy.get(reference(1))).headers.get('age'), '0');
    assert.equal(proxy.asked.length, 2);
  });

  it('is forgotten when PRO does not know it any more', async () => {
    const proxy = inProcess();
    await proxy.get(reference(1));
    proxy.clock.now += 86_400_000;
    proxy.answer = () => new Response('', { status: 404 });
    await proxy.get(reference(1));
    await settle();
    assert.equal((await proxy.get(reference(1))).status, 404);
  });
});

describe('when PRO is away', () => {
  it('what is remembered is shown, and PRO is tried once in two seconds at most', async () => {
    const proxy = inProcess();
    await proxy.get(reference(1));
    proxy.asked.length = 0;
    proxy.answer = failing;
    proxy.clock.now += 2 * 3_600_000;
    const started = proxy.clock.now;
    while (proxy.clock.now < started + 10_000) {
      const responses = await Promise.all(Array.from({ length: 20 }, () => proxy.get(reference(1))));
      assert.deepEqual(tally(responses), { 200: 20 });
      assert.ok(Number(responses[0]?.headers.get('age')) >= 7200);
      proxy.clock.now += 100;
    }
    assert.ok(proxy.asked.length >= 2 && proxy.asked.length <= 5, String(proxy.asked.length));
  });

  it('what is remembered is shown also while its rate limit lasts', async () => {
    const proxy = inProcess();
    await proxy.get(reference(1));
    proxy.answer = () => new Response('', { status: 429, headers: { 'retry-after': '3600' } });
    await proxy.get(reference(2));
    proxy.clock.now += 1_800_000;
    assert.deepEqual(tally([await proxy.get(reference(1)), await proxy.get(reference(3))]), {
      200: 1,
      503: 1,
    });
    assert.equal(proxy.asked.length, 2);
  });

  it('a failure is remembered for two seconds, then for twice as long each time, up to thirty', async () => {
    const proxy = inProcess();
    for (const seconds of [2, 4, 8, 16, 30, 30]) {
      proxy.answer = () => new Response('{');
      assert.equal((await problemOf(await proxy.get(reference(1)))).code, 'upstream_invalid');
      proxy.clock.now += seconds * 890;
      proxy.asked.length = 0;
      assert.equal((await problemOf(await proxy.get(reference(1)))).code, 'upstream_invalid');
      assert.equal(cacheOf(proxy), 'hit');
      assert.equal(proxy.asked.length, 0);
      proxy.clock.now += seconds * 220;
    }
    proxy.answer = (asked) => answerAbout(asked);
    assert.equal((await proxy.get(reference(1))).status, 200);
  });

  it('an unknown consignment is asked for again after half a minute, and from the third time on after five', async () => {
    const proxy = inProcess();
    proxy.answer = () => new Response('', { status: 404 });
    for (const seconds of [30, 30, 300, 300]) {
      await proxy.get(reference(1));
      proxy.clock.now += seconds * 890;
      proxy.asked.length = 0;
      assert.equal((await proxy.get(reference(1))).status, 404);
      assert.equal(proxy.asked.length, 0);
      proxy.clock.now += seconds * 220;
    }
  });

  it('a shopper waits a second for a new response, and then gets the cached one', async (t) => {
    const proxy = inProcess();
    for (const n of [1, 2]) await proxy.get(reference(n));
    proxy.clock.now += 2 * 3_600_000;
    await proxy.get(reference(2));
    const { promise, release } = held<Response>();
    proxy.answer = () => promise;
    t.mock.timers.enable({ apis: ['setTimeout'] });
    let isWaiting = true;
    const waiting = proxy.get(reference(1)).finally(() => (isWaiting = false));
    while (proxy.asked.length < 4) await settle();
    t.mock.timers.tick(999);
    // By the time of these responses, the one to the first request would have arrived as well.
    for (let n = 0; n < 5; n += 1) assert.equal((await proxy.get(reference(2))).status, 200);
    assert.ok(isWaiting);
    // Without another timer: `waiting` would never end.
    t.mock.timers.tick(1);
    const response = await waiting;
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('age'), '7200');
    release(answerAbout(reference(1)));
    await settle();
    await settle();
    assert.equal((await proxy.get(reference(1))).headers.get('age'), '0', 'and what came then is remembered');
  });
});

describe('an expired herd', () => {
  it('is served at once what is remembered, for one question to PRO', async (t) => {
    // Nothing waits: a timer would never end.
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const proxy = inProcess();
    await proxy.get(reference(1));
    proxy.clock.now += 7 * 60_000;
    const { promise, release } = held<Response>();
    proxy.answer = () => promise;
    await proxy.get(reference(1));
    const responses = await Promise.all(Array.from({ length: 1_000 }, () => proxy.get(reference(1))));
    assert.deepEqual(tally(responses), { 200: 1_000 });
    assert.equal(proxy.asked.length, 2);
    release(answerAbout(reference(1)));
  });
});
