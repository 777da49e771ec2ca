import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { steadyClock } from '../../src/proxy/clock.js';
import { mintToken } from '../../src/proxy/index.js';
import { REFERENCE } from './answers.js';
import { answerAbout, inProcess, reference, tally } from './in-process.js';

const DAY = 86_400_000;

/** What is no time. */
const NO_TIMES: readonly (readonly [string, () => unknown])[] = [
  ['NaN', () => Number.NaN],
  ['Infinity', () => Infinity],
  ['-Infinity', () => -Infinity],
  ['beyond what a Date can be', () => 1e300],
  ['undefined', () => undefined],
  ['a text', () => '1700000000000'],
  ['a BigInt', () => 1_700_000_000_000n],
  ['a Date', () => new Date()],
  ['thrown', () => assert.fail('no clock')],
];

describe('a clock whose time is', () => {
  for (const [what, now] of NO_TIMES) {
    it(`${what} from the start leaves the proxy working`, async () => {
      const proxy = inProcess({ now: now as () => number, limits: {} });
      const get = (n: number) => proxy.get(reference(n), {}, { clientAddress: '192.0.2.1' });
      for (let n = 0; n < 3; n += 1) assert.equal((await get(n)).status, 200);
      assert.equal((await get(0)).headers.get('age'), '0');
      assert.ok(proxy.log.every(({ duration }) => duration >= 0 && duration < 60_000));
      proxy.answer = () => new Response('', { status: 429, headers: { 'retry-after': '60' } });
      assert.equal((await get(10)).headers.get('retry-after'), '60');
      assert.equal((await get(11)).headers.get('retry-after'), '60');
    });

    it(`${what} for a while continues from its last good time`, (t) => {
      t.mock.method(performance, 'now', () => timer);
      let timer = 0;
      let time: () => unknown = () => 5_000;
      const clock = steadyClock(() => time());
      assert.equal(clock(), 5_000);
      time = now;
      timer += 1_000;
      assert.equal(clock(), 6_000);
      timer += DAY;
      assert.equal(clock(), 6_000 + DAY, 'so that whatever is cached becomes old');
      time = () => 9_000;
      assert.equal(clock(), 9_000);
    });
  }
});

describe('a clock that is set back', () => {
  it('does not make the proxy keep what it has cached beyond its limits', async () => {
    const proxy = inProcess();
    await proxy.get(REFERENCE);
    proxy.answer = () => new Response('', { status: 503 });
    proxy.clock.now -= 3_600_000;
    assert.equal((await proxy.get(REFERENCE)).status, 200, 'an age that is unknown but plausible');
    proxy.clock.now -= 365 * DAY;
    assert.equal((await proxy.get(REFERENCE)).status, 502);
  });

  it('makes it fetch again at once', async () => {
    const proxy = inProcess();
    await proxy.get(REFERENCE);
    proxy.clock.now -= DAY / 2;
    proxy.answer = (asked) => answerAbout(asked);
    await proxy.get(REFERENCE);
    assert.equal(proxy.asked.length, 2);
    assert.equal((await proxy.get(REFERENCE)).headers.get('age'), '0');
  });

  it('locks no client out, whichever budget it had spent', async () => {
    const budget = { burst: 3, perMinute: 3 };
    const proxy = inProcess({ access: { kind: 'public' }, limits: { requests: budget, notFound: budget } });
    const get = (n: number) => proxy.get(reference(n), {}, { clientAddress: '192.0.2.1' });
    proxy.answer = () => new Response('', { status: 404 });
    for (let n = 0; n < 4; n += 1) await get(n);
    proxy.clock.now -= 365 * DAY;
    await get(5);
    proxy.clock.now += 60_000;
    proxy.answer = (asked) => answerAbout(asked);
    assert.deepEqual(tally([await get(6), await get(7), await get(8)]), { 200: 3 });
  });

  it('does not log a negative duration', async () => {
    const proxy = inProcess();
    proxy.answer = (asked) => {
      proxy.clock.now -= DAY;
      return answerAbout(asked);
    };
    await proxy.get(REFERENCE);
    assert.equal(proxy.log[0]?.duration, 0);
  });

  it('does not keep tokens valid beyond 30 days', async () => {
    const secret = 'a secret of thirty-two characters';
    const proxy = inProcess({ access: { kind: 'token', secrets: [secret], audience: 'shop' } });
    const now = () => proxy.clock.now;
    const token = await mintToken({ secret, audience: 'shop', reference: REFERENCE, view: 'full', now });
    const headers = { authorization: `Bearer ${token}` };
    assert.equal((await proxy.get(REFERENCE, { headers })).status, 200);
    proxy.clock.now -= 30 * DAY;
    assert.equal((await proxy.get(REFERENCE, { headers })).status, 401);
  });
});
