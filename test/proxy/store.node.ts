import type { TrackingStore } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { multiLeg, REFERENCE } from './answers.js';
import { answerAbout, held, inProcess, reference, settle } from './in-process.js';

const HOUR = 3_600_000;

/** A store that many proxies share, and what it was told. */
function sharedStore() {
  const texts = new Map<string, string>();
  const told: { key: string; ttl: number }[] = [];
  const store: TrackingStore = {
    get: async (key) => texts.get(key),
    set: async (key, value, ttl) => {
      told.push({ key, ttl });
      texts.set(key, value);
    },
  };
  return { store, texts, told };
}

describe('a shared store', () => {
  it('answers another proxy, with its own view, without a question to PRO', async () => {
    const { store, told } = sharedStore();
    const first = inProcess({ store });
    const second = inProcess({ store, access: { kind: 'public' } });
    await first.get(REFERENCE);
    await settle();
    second.clock.now += 1_000;
    const response = await second.get(REFERENCE);
    assert.equal(response.headers.get('age'), '1');
    assert.doesNotMatch(await response.text(), /Smith/);
    assert.deepEqual([first.asked.length, second.asked.length], [1, 0]);
    assert.deepEqual(told, [{ key: `api.electioapp.com:multi-leg:${REFERENCE}`, ttl: 86_400 + 300 }]);
  });

  it('helps out when PRO is away, and is asked but once by a herd', async () => {
    const { store } = sharedStore();
    await inProcess({ store }).get(REFERENCE);
    await settle();
    let gets = 0;
    const counted = { ...store, get: (key: string) => ((gets += 1), store.get(key)) };
    const proxy = inProcess({ store: counted });
    proxy.clock.now += 2 * HOUR;
    proxy.answer = () => new Response('', { status: 503 });
    const responses = await Promise.all(Array.from({ length: 20 }, () => proxy.get(REFERENCE)));
    for (const response of responses) assert.equal(response.headers.get('age'), '7200');
    assert.equal(gets, 1);
  });

  it('is not believed when what it holds cannot be used', async () => {
    const { store, texts } = sharedStore();
    const writer = inProcess({ store });
    await writer.get(REFERENCE);
    await settle();
    const [key = '', good = ''] = [...texts][0] ?? [];
    const other = JSON.stringify(multiLeg).replaceAll(REFERENCE, reference(7));
    for (const text of [
      '',
      'nonsense',
      'null',
      '[]',
      '{}',
      good.slice(0, -2),
      good.replace(REFERENCE, reference(7)),
      good.replace('"in-transit"', '"__proto__"'),
      good.replace(/"spread":[\d.]+/, '"spread":1000'),
      good.replace(/"at":\d+/, '"at":"now"'),
      JSON.stringify({ ...(JSON.parse(good) as object), answer: other }),
    ]) {
      texts.set(key, text);
      const proxy = inProcess({ store });
      assert.equal((await proxy.get(REFERENCE)).status, 200);
      assert.equal(proxy.asked.length, 1, text.slice(0, 80));
    }
  });

  it('loses what PRO does not know any more', async () => {
    const { store, texts } = sharedStore();
    const proxy = inProcess({ store });
    await proxy.get(REFERENCE);
    proxy.clock.now += 2 * HOUR;
    proxy.answer = () => new Response('', { status: 404 });
    assert.equal((await proxy.get(REFERENCE)).status, 404);
    await settle();
    assert.deepEqual([...texts.values()], ['']);
    assert.equal((await proxy.get(REFERENCE)).status, 404);
  });

  it('does not put an older answer in the place of a newer one', async () => {
    const { store, texts } = sharedStore();
    await inProcess({ store }).get(REFERENCE);
    await settle();
    const [[key, old] = ['', '']] = [...texts];
    const proxy = inProcess({ store });
    proxy.clock.now += HOUR;
    await proxy.get(REFERENCE);
    texts.set(key, old);
    proxy.clock.now += HOUR;
    proxy.answer = () => new Response('', { status: 503 });
    assert.equal((await proxy.get(REFERENCE)).headers.get('age'), '3600');
  });

  const never = new Promise<never>(() => undefined);
  for (const [fails, work] of [
    ['throws', () => assert.fail('10.0.0.7 refused')],
    ['rejects', () => Promise.reject(new Error('10.0.0.7 refused'))],
    ['never answers', () => never],
  ] as const) {
    it(`that ${fails} is told once, and memory serves`, async () => {
      const proxy = inProcess({ store: { get: work, set: work } });
      for (let i = 0; i < 3; i += 1) assert.equal((await proxy.get(REFERENCE)).status, 200);
      assert.equal((await proxy.get(`status/${REFERENCE}`)).status, 200);
      assert.equal(proxy.asked.length, 2);
      assert.deepEqual(proxy.notices, [{ event: 'notice', notice: 'store_failed' }]);
    });
  }

  it('does not keep a shopper waiting while it writes', async () => {
    const { promise, release } = held<undefined>();
    const proxy = inProcess({ store: { get: () => undefined, set: () => promise } });
    const kept: Promise<unknown>[] = [];
    const context = { waitUntil: (work: Promise<unknown>) => void kept.push(work) };
    assert.equal((await proxy.get(REFERENCE, {}, context)).status, 200);
    let done = false;
    void kept[0]?.then(() => (done = true));
    await settle();
    assert.equal(done, false, 'and the runtime keeps the request alive for it');
    release(undefined);
    await kept[0];
  });

  it('may answer at once, without a promise', async () => {
    const texts = new Map<string, string>();
    const store: TrackingStore = {
      get: (key) => texts.get(key),
      set: (key, value) => void texts.set(key, value),
    };
    await inProcess({ store }).get(REFERENCE);
    const proxy = inProcess({ store });
    proxy.answer = (asked) => answerAbout(asked);
    await proxy.get(REFERENCE);
    assert.equal(proxy.asked.length, 0);
  });
});
