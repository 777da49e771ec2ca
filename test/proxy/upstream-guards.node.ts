import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerAbout, held, inProcess, reference, settle, tally } from './in-process.js';
import { problemOf } from './proxy-server.js';

const failing = () => new Response('', { status: 503 });

describe("PRO's rate limit", () => {
  it('keeps every question from it until the time that it said', async () => {
    const proxy = inProcess();
    proxy.answer = () => new Response('', { status: 429, headers: { 'retry-after': '60' } });
    await proxy.get(reference(1));
    proxy.clock.now += 20_500;
    const refused = await proxy.get(reference(2));
    assert.equal(refused.status, 503);
    assert.equal(refused.headers.get('retry-after'), '40');
    assert.equal((await problemOf(refused)).code, 'upstream_rate_limited');
    assert.equal((await proxy.get(`status/${reference(3)}`)).status, 503);
    assert.deepEqual(proxy.asked, [reference(1)]);
    proxy.answer = (asked) => answerAbout(asked);
    proxy.clock.now += 39_500;
    assert.equal((await proxy.get(reference(4))).status, 200);
  });

  for (const [what, body] of [
    ['stalls', () => new ReadableStream()],
    ['breaks', () => new ReadableStream({ start: (stream) => stream.error(new Error('reset')) })],
  ] as const) {
    it(`is kept for all consignments when the body of the 429 ${what}`, async () => {
      const proxy = inProcess();
      proxy.answer = () => new Response(body(), { status: 429, headers: { 'retry-after': '60' } });
      const refused = await proxy.get(reference(1));
      assert.equal(refused.status, 503);
      assert.equal(refused.headers.get('retry-after'), '60');
      for (let n = 2; n < 5; n += 1)
        assert.equal((await proxy.get(reference(n))).headers.get('retry-after'), '60');
      assert.deepEqual(proxy.asked, [reference(1)]);
    });
  }

  it('applies as soon as its header section is there', async () => {
    const proxy = inProcess();
    proxy.answer = () =>
      new Response(new ReadableStream(), { status: 429, headers: { 'retry-after': '60' } });
    const first = proxy.get(reference(1));
    await settle();
    assert.equal((await proxy.get(reference(2))).headers.get('retry-after'), '60');
    assert.deepEqual(proxy.asked, [reference(1)]);
    assert.equal((await first).status, 503);
  });

  it('is not shortened by a later 429 of a request that was in flight', async () => {
    const proxy = inProcess();
    const late = held<Response>();
    proxy.answer = () => late.promise;
    const second = proxy.get(reference(2));
    await settle();
    proxy.answer = () => new Response('', { status: 429, headers: { 'retry-after': '60' } });
    await proxy.get(reference(1));
    late.release(new Response('', { status: 429, headers: { 'retry-after': '1' } }));
    await second;
    assert.equal((await proxy.get(reference(3))).headers.get('retry-after'), '60');
  });

  it('does not last longer because the clock was set back by half an hour', async () => {
    const proxy = inProcess();
    proxy.answer = () => new Response('', { status: 429, headers: { 'retry-after': '60' } });
    await proxy.get(reference(1));
    proxy.answer = (asked) => answerAbout(asked);
    proxy.clock.now -= 1_800_000;
    assert.equal((await proxy.get(reference(2))).status, 200);
  });

  it('does not keep questions from it for longer because a clock was set back', async () => {
    const proxy = inProcess();
    proxy.answer = () => new Response('', { status: 429, headers: { 'retry-after': '60' } });
    await proxy.get(reference(1));
    proxy.answer = (asked) => answerAbout(asked);
    proxy.clock.now -= 86_400_000;
    assert.equal((await proxy.get(reference(2))).status, 200);
  });
});

describe('PRO that only fails', () => {
  it('is left alone, then tried by one question for all, ever more rarely', async () => {
    const proxy = inProcess();
    proxy.answer = failing;
    let next = 0;
    const ask = () => proxy.get(reference((next += 1)));
    for (let i = 0; i < 10; i += 1) assert.equal((await problemOf(await ask())).code, 'upstream_error');
    for (const seconds of [2, 4, 8, 16, 30, 30]) {
      const refused = await ask();
      assert.equal(refused.headers.get('retry-after'), String(seconds));
      assert.equal((await problemOf(refused)).code, 'upstream_open');
      proxy.clock.now += seconds * 1000;
      proxy.asked.length = 0;
      assert.deepEqual(tally(await Promise.all([ask(), ask(), ask()])), { 502: 1, 503: 2 });
      assert.equal(proxy.asked.length, 1);
    }
    proxy.answer = (asked) => answerAbout(asked);
    proxy.clock.now += 30_000;
    assert.equal((await ask()).status, 200);
    assert.deepEqual(tally(await Promise.all([ask(), ask(), ask()])), { 200: 3 });
  });

  it('is left alone no longer because many questions were under way when it failed', async () => {
    const proxy = inProcess();
    const { promise, release } = held<undefined>();
    proxy.answer = async () => {
      await promise;
      return failing();
    };
    const crowd = Promise.all(Array.from({ length: 32 }, (_, n) => proxy.get(reference(n))));
    await settle();
    release(undefined);
    assert.deepEqual(tally(await crowd), { 502: 32 });
    assert.equal((await proxy.get(reference(40))).headers.get('retry-after'), '2');
  });

  it('is tried by one question also while older ones are still under way', async () => {
    const proxy = inProcess();
    const old = held<Response>();
    const probe = held<Response>();
    proxy.answer = () => old.promise;
    const late = proxy.get(reference(100));
    await settle();
    proxy.answer = failing;
    for (let n = 0; n < 10; n += 1) await proxy.get(reference(n));
    proxy.clock.now += 2_000;
    proxy.answer = () => probe.promise;
    const first = proxy.get(reference(20));
    await settle();
    old.release(failing());
    assert.equal((await late).status, 502);
    assert.equal((await proxy.get(reference(21))).status, 503);
    probe.release(answerAbout(reference(20)));
    assert.equal((await first).status, 200);
  });

  it('is asked on when it answers in between, or knows that it does not know', async () => {
    for (const fine of [(asked: string) => answerAbout(asked), () => new Response('', { status: 404 })]) {
      const proxy = inProcess();
      let count = 0;
      proxy.answer = (asked) => ((count += 1) % 10 === 0 ? fine(asked) : failing());
      for (let i = 0; i < 40; i += 1) await proxy.get(reference(i));
      assert.equal(proxy.asked.length, 40);
    }
  });

  it('of one consignment does not count against the others', async () => {
    const proxy = inProcess();
    proxy.answer = () => new Response('<!doctype html>');
    for (let i = 0; i < 20; i += 1) await proxy.get(reference(i));
    assert.equal(proxy.asked.length, 20);
  });

  it('for its key is told once a minute, with its status', async () => {
    const proxy = inProcess();
    proxy.answer = () => new Response('', { status: 401 });
    const ask = async (count: number) => {
      for (let i = 0; i < count; i += 1) await proxy.get(reference(proxy.asked.length));
    };
    await ask(5);
    assert.deepEqual(proxy.alerts, [{ event: 'alert', alert: 'key_refused', upstreamStatus: 401 }]);
    proxy.clock.now += 60_000;
    await ask(2);
    assert.equal(proxy.alerts.length, 2);
  });
});

describe('a crowd', () => {
  it(
    'of ten thousand: 32 are fetched, 64 wait, others are refused at once',
    { timeout: 60_000 },
    async (t) => {
      // Nothing waits: a timer would never end.
      t.mock.timers.enable({ apis: ['setTimeout'] });
      const proxy = inProcess({ deadline: 30_000 });
      const open: (() => void)[] = [];
      let inFlight = 0;
      let most = 0;
      proxy.answer = async (asked) => {
        most = Math.max(most, (inFlight += 1));
        const { promise, release } = held<undefined>();
        open.push(() => release(undefined));
        await promise;
        inFlight -= 1;
        return answerAbout(asked);
      };
      const crowd = Array.from({ length: 10_000 }, (_, n) => proxy.get(reference(n)));
      const refused: Response[] = [];
      for (const each of crowd)
        void each.then((response) => response.status === 503 && refused.push(response));
      while (refused.length < 10_000 - 96) await settle();
      assert.equal(inFlight, 32);

      const late = await proxy.get(reference(20_000));
      assert.equal(late.headers.get('retry-after'), '1');
      assert.equal((await problemOf(late)).code, 'busy');

      let done = false;
      const all = Promise.all(crowd).finally(() => (done = true));
      while (!done) {
        open.splice(0).forEach((release) => release());
        await settle();
      }
      assert.deepEqual(tally(await all), { 200: 96, 503: 10_000 - 96 });
      assert.equal(most, 32);
      proxy.answer = (asked) => answerAbout(asked);
      assert.equal((await proxy.get(reference(30_000))).status, 200);
    },
  );

  it('does not wait for longer than the deadline', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const proxy = inProcess({ deadline: 50 });
    proxy.answer = () => new Promise(() => undefined);
    const crowd = Promise.all(Array.from({ length: 96 }, (_, n) => proxy.get(reference(n))));
    while (proxy.asked.length < 32) await settle();
    t.mock.timers.tick(50);
    const responses = await crowd;
    assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([503, 504]));
  });
});
