/** The shared store and the shared limits, on a real Redis. */

import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { createStorage } from 'unstorage';
import filesDriver from 'unstorage/drivers/fs';
import redisDriver from 'unstorage/drivers/redis';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Limiter } from '../../../src/proxy/limits/limiter.js';
import { flexibleLimiter, unstorageStore } from '../../../src/proxy/stores/index.js';
import type { TrackingStore } from '../../../src/proxy/cache/store.js';
import { startRedis } from './redis.js';

interface Shared {
  readonly store: TrackingStore;
  readonly limiter: Limiter;
}

/** What one proxy has, as docs/deployment.md sets it up. */
async function connect(t: TestContext, url: string): Promise<Shared> {
  const options = { enableOfflineQueue: false, maxRetriesPerRequest: 0 };
  const driver = redisDriver({ url, base: 'delivery-status', ...options });
  const redis = driver.getInstance?.() as Redis;
  redis.on('error', () => undefined);
  t.after(() => redis.disconnect());
  await new Promise((resolve) => redis.once('ready', resolve));
  const counter = new RateLimiterRedis({ storeClient: redis, points: 30, duration: 60 });
  return { store: unstorageStore(createStorage({ driver })), limiter: flexibleLimiter(counter) };
}

const KEY = 'multi-leg:EC-000-002-4DF';

describe('two proxies with one Redis', () => {
  it('share what one of them has kept, as the same text, for as long as it is to be kept', async (t) => {
    const redis = await startRedis(t);
    const [one, other] = [await connect(t, redis.url), await connect(t, redis.url)];
    for (const text of ['{"at":1,"answer":{"x":[1.0]}}', '1', 'null', '"Grüße 📦"', 'x'.repeat(100_000)]) {
      await one.store.set(KEY, text, 8.5);
      assert.equal(await other.store.get(KEY), text);
      assert.equal(await redis.client.ttl(`delivery-status:${KEY}`), 9);
    }
    assert.equal(await other.store.get(`${KEY}-X`), undefined);
  });

  it('let a client ask 30 times in all, and say for how long it has to wait', async (t) => {
    const redis = await startRedis(t);
    const pair = [await connect(t, redis.url), await connect(t, redis.url)] as const;
    const takes = Array.from({ length: 40 }, async (_, index) => pair[index % 2]!.limiter.take('192.0.2.1'));
    const verdicts = await Promise.all(takes);
    assert.equal(verdicts.filter(({ allowed }) => allowed).length, 30);
    for (const { allowed, retryAfter } of verdicts)
      assert.ok(
        allowed ? retryAfter === 0 : Number.isInteger(retryAfter) && retryAfter >= 1 && retryAfter <= 60,
      );
    assert.equal((await pair[0].limiter.take('192.0.2.2')).allowed, true);
  });

  it('fail at once while it is gone, and recover when it is back', { timeout: 60_000 }, async (t) => {
    const redis = await startRedis(t);
    const { store, limiter } = await connect(t, redis.url);
    await redis.stop();
    // Nothing waits: a timer would never end.
    t.mock.timers.enable({ apis: ['setTimeout'] });
    await assert.rejects(async () => store.get(KEY));
    await assert.rejects(async () => store.set(KEY, '{}', 10));
    await assert.rejects(async () => limiter.take('192.0.2.1'));
    // Timers for connecting again end now, and the next ones are real.
    t.mock.timers.tick(60_000);
    t.mock.timers.reset();
    await redis.start();
    while (await Promise.resolve(store.get(KEY)).catch(() => 'gone')) await new Promise(setImmediate);
    assert.equal((await limiter.take('192.0.2.1')).allowed, true);
  });
});

it('the store works with a driver that keeps files', async (t) => {
  const base = await mkdtemp(join(tmpdir(), 'pro-tracking-store-'));
  t.after(() => rm(base, { recursive: true }));
  const store = unstorageStore(createStorage({ driver: filesDriver({ base }) }));
  assert.equal(await store.get(KEY), undefined);
  await store.set(KEY, '{"at":1}', 10);
  assert.equal(await store.get(KEY), '{"at":1}');
});
