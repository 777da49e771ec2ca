import type { TrackingStore } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { readApiKeyOption } from '../../src/proxy/options/api-key.js';
import { createSeal } from '../../src/proxy/cache/seal.js';
import { multiLeg, REFERENCE } from './answers.js';
import { answerAbout, held, inProcess, reference, settle, type InProcess } from './in-process.js';
import { KEY } from './proxy-server.js';

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

/** Sends a request, and waits for what the proxy still does afterwards, such as writing to the store. */
async function getAndWrite(proxy: InProcess, asked: string): Promise<Response> {
  const work: Promise<unknown>[] = [];
  const response = await proxy.get(asked, {}, { waitUntil: (promise) => void work.push(promise) });
  await Promise.all(work);
  return response;
}

describe('a shared store', () => {
  it('answers another proxy, with its own view, without a question to PRO', async () => {
    const { store, told } = sharedStore();
    const first = inProcess({ store });
    const second = inProcess({ store, access: { kind: 'public' } });
    await getAndWrite(first, REFERENCE);
    second.clock.now += 1_000;
    const response = await second.get(REFERENCE);
    assert.equal(response.headers.get('age'), '1');
    assert.doesNotMatch(await response.text(), /Smith/);
    assert.deepEqual([first.asked.length, second.asked.length], [1, 0]);
    assert.deepEqual(
      told.map(({ key, ttl }) => ({ key: key.replace(/^[\da-f]{32}:/, ''), ttl })),
      [{ key: `multi-leg:${REFERENCE}`, ttl: 86_400 + 300 }],
    );
  });

  it('helps out when PRO is away, and is asked but once by a herd', async () => {
    const { store } = sharedStore();
    await getAndWrite(inProcess({ store }), REFERENCE);
    let gets = 0;
    const counted = { ...store, get: (key: string) => ((gets += 1), store.get(key)) };
    const proxy = inProcess({ store: counted });
    proxy.clock.now += 2 * HOUR;
    proxy.answer = () => new Response('', { status: 503 });
    const responses = await Promise.all(Array.from({ length: 20 }, () => proxy.get(REFERENCE)));
    for (const response of responses) assert.equal(response.headers.get('age'), '7200');
    assert.equal(gets, 1);
  });

  it('is not believed when another version wrote what cannot be used', async () => {
    const { store, texts } = sharedStore();
    await getAndWrite(inProcess({ store }), REFERENCE);
    const [name = '', sealed = ''] = [...texts][0] ?? [];
    const seal = await createSeal(
      await readApiKeyOption(KEY, () => undefined)(),
      'https://api.electioapp.com',
    );
    const good = (await seal.open(name, sealed)) ?? '';
    const other = JSON.stringify(multiLeg).replaceAll(REFERENCE, reference(7));
    for (const text of [
      'nonsense',
      'null',
      '[]',
      '{}',
      good.slice(0, -2),
      good.replace(REFERENCE, reference(7)),
      good.replace('"in-transit"', '"__proto__"'),
      good.replace(/"spread":[\d.]+/, '"spread":1000'),
      good.replace(/"fetchedAt":\d+/, '"fetchedAt":"now"'),
      JSON.stringify({ ...(JSON.parse(good) as object), response: other }),
    ]) {
      texts.set(name, (await seal.close(name, text)) ?? '');
      const proxy = inProcess({ store });
      // Its own write must not come after the next text.
      assert.equal((await getAndWrite(proxy, REFERENCE)).status, 200);
      assert.equal(proxy.asked.length, 1, text.slice(0, 80));
    }
  });

  it('is not believed, and the operator is alerted, when nobody with this API key wrote an entry', async () => {
    const { store, texts } = sharedStore();
    const writer = inProcess({ store });
    await getAndWrite(writer, REFERENCE);
    await getAndWrite(writer, `flattened/${REFERENCE}`);
    const [[name, good], [otherName, otherEntry]] = [...texts] as [[string, string], [string, string]];
    assert.notEqual(name, otherName);
    const mac = good.slice(0, 64);
    const text = good.slice(65);
    const forged = text.replace('Sample Event', 'Delivered');
    for (const [what, entry] of [
      ['without a seal', text],
      ['of the form before seals', JSON.stringify(JSON.parse(text))],
      ['with another text', `${mac}.${forged}`],
      ['with an invented seal', `${'0'.repeat(64)}.${forged}`],
      ['with an upper-case seal', `${mac.toUpperCase()}.${text}`],
      ['with half a seal', `${mac.slice(0, 32)}.${text}`],
      ['cut', good.slice(0, -2)],
      ['of another question', otherEntry],
      ['too large', `${mac}.${text}${' '.repeat(1024 * 1024)}`],
      ['too large in bytes', `${mac}.${'é'.repeat(600 * 1024)}`],
      ['a number', 7],
      ['an object', { text }],
    ] as const) {
      texts.set(name, entry as string);
      const proxy = inProcess({ store });
      const body = await (await getAndWrite(proxy, REFERENCE)).text();
      assert.doesNotMatch(body, /Delivered/, what);
      assert.equal(proxy.asked.length, 1, what);
      assert.deepEqual(proxy.alerts, [{ event: 'alert', alert: 'store_entry_refused' }], what);
    }
    texts.set(name, good);
    const proxy = inProcess({ store });
    await proxy.get(REFERENCE);
    assert.deepEqual([proxy.asked.length, proxy.alerts], [0, []]);
  });

  it('takes and gives entries of up to 1 MiB', async () => {
    const api = 'https://api.electioapp.com';
    const key = await readApiKeyOption(KEY, () => undefined)();
    const seal = await createSeal(key, api);
    const secret = Buffer.from(await key.derive(`store entries ${api}`));
    const sealed = (text: string) =>
      `${createHmac('sha256', secret).update(`name\n${text}`).digest('hex')}.${text}`;
    const largest = 'x'.repeat(1024 * 1024 - 65);
    assert.equal(await seal.close('name', largest), sealed(largest));
    assert.equal(await seal.open('name', sealed(largest)), largest);
    for (const text of [`${largest}x`, `${largest.slice(1)}é`]) {
      assert.equal(await seal.close('name', text), undefined);
      assert.equal(await seal.open('name', sealed(text)), undefined);
    }
  });

  it('is divided between API keys and between addresses of PRO', async () => {
    const { store, texts } = sharedStore();
    const key = (n: number) => String(n).repeat(32);
    const api = 'https://api.electioapp.com';
    const proxies = [
      inProcess({ store, apiKey: key(1), api }),
      inProcess({ store, apiKey: key(2), api }),
      inProcess({ store, apiKey: key(1), api: `${api}:8443` }),
      inProcess({ store, apiKey: key(1), api: `${api}/europe` }),
      inProcess({ store, apiKey: key(1), api: 'http://api.electioapp.com' }),
      inProcess({ store, apiKey: key(1), api: 'https://apisandbox.electioapp.com' }),
    ];
    for (const proxy of proxies) {
      await getAndWrite(proxy, REFERENCE);
      assert.equal(proxy.asked.length, 1);
      assert.deepEqual(proxy.alerts, [], 'an entry of others is not even found');
    }
    assert.equal(texts.size, proxies.length);
    for (const [name, entry] of texts)
      assert.doesNotMatch(name + entry, /1{32}|2{32}/, 'neither name nor entry shows the key');
    const same = inProcess({ store, apiKey: `${key(1)}\n`, api: `${api}/` });
    await same.get(REFERENCE);
    assert.equal(same.asked.length, 0);
  });

  it('starts empty after a change of the API key, and without an alert', async () => {
    const { store } = sharedStore();
    const secret = { key: 'the-first-api-key-of-the-shop' };
    const proxy = inProcess({ store, apiKey: () => secret.key });
    await getAndWrite(proxy, REFERENCE);
    secret.key = 'the-second-api-key-of-the-shop';
    const next = inProcess({ store, apiKey: () => secret.key });
    await next.get(REFERENCE);
    assert.deepEqual([next.asked.length, next.alerts], [1, []]);
  });

  it('is left out where the API key is not available, which is no failure of the store', async () => {
    const { store, told } = sharedStore();
    const proxy = inProcess({ store, apiKey: () => Promise.reject(new Error('no vault')) });
    assert.equal((await proxy.get(REFERENCE)).status, 500);
    assert.deepEqual([told, proxy.alerts.map(({ alert }) => alert)], [[], ['key_unusable']]);
  });

  it('loses what PRO does not know any more', async () => {
    const { store, texts } = sharedStore();
    const proxy = inProcess({ store });
    await getAndWrite(proxy, REFERENCE);
    proxy.clock.now += 2 * HOUR;
    proxy.answer = () => new Response('', { status: 404 });
    assert.equal((await getAndWrite(proxy, REFERENCE)).status, 404);
    assert.deepEqual([...texts.values()], ['']);
    assert.equal((await proxy.get(REFERENCE)).status, 404);
  });

  it('does not put an older answer in the place of a newer one', async () => {
    const { store, texts } = sharedStore();
    await getAndWrite(inProcess({ store }), REFERENCE);
    const [[key, old] = ['', '']] = [...texts];
    const proxy = inProcess({ store });
    proxy.clock.now += HOUR;
    await getAndWrite(proxy, REFERENCE);
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
      assert.deepEqual(proxy.alerts, [{ event: 'alert', alert: 'store_failed' }]);
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
    await getAndWrite(inProcess({ store }), REFERENCE);
    const proxy = inProcess({ store });
    proxy.answer = (asked) => answerAbout(asked);
    await proxy.get(REFERENCE);
    assert.equal(proxy.asked.length, 0);
  });
});
