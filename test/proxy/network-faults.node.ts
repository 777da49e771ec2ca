import type { TestContext } from 'node:test';
import type { Toxic } from './fault-proxy.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { multiLeg, REFERENCE } from './answers.js';
import { startFaultProxy } from './fault-proxy.js';
import { settle, tally } from './in-process.js';
import { problemOf, startProxy, type ProxyServer } from './proxy-server.js';
import { json, startUpstream } from './upstream.js';

const path = `/delivery-status/${REFERENCE}`;

/** Our proxy, PRO behind a bad network, and a clock that can be moved on. */
async function behind(t: TestContext, toxic: Toxic | undefined, deadline = 3_000) {
  const body = JSON.stringify(multiLeg);
  const whole = json(multiLeg, 200, { 'content-length': String(body.length), connection: 'close' });
  // Without a length, an answer ends where its connection does: nothing tells that it was cut.
  const open = json(multiLeg, 200, { 'transfer-encoding': 'identity', connection: 'close' });
  const answers = { listener: whole };
  const upstream = await startUpstream(t, (request, response) => {
    if (answers.listener === open) response.useChunkedEncodingByDefault = false;
    answers.listener(request, response);
  });
  const network = await startFaultProxy(t, upstream.url, toxic);
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const proxy = await startProxy(t, { api: network.url, deadline, limits: false, now });
  const withoutLength = () => (answers.listener = open);
  return { upstream, network, proxy, clock, withoutLength };
}

const herd = (proxy: ProxyServer): Promise<Response[]> =>
  Promise.all(Array.from({ length: 50 }, () => proxy.get(path)));

/** Milliseconds after which a test has failed in which nothing but the test moves the timers on. */
const HANGS = { timeout: 60_000 };

describe('PRO that hangs', () => {
  it('costs a cold herd three seconds and one request, all alike', HANGS, async (t) => {
    const { upstream, proxy } = await behind(t, { type: 'timeout', timeout: 0 });
    t.mock.timers.enable({ apis: ['setTimeout'] });
    let isWaiting = true;
    const waiting = herd(proxy).finally(() => (isWaiting = false));
    while (upstream.asked.length === 0) await settle();
    t.mock.timers.tick(2_900);
    // By the time of this response, those to the herd would have arrived as well.
    assert.equal((await proxy.get('/delivery-status/nonsense')).status, 400);
    assert.ok(isWaiting);
    assert.equal(proxy.log.length, 1);
    t.mock.timers.tick(100);
    const responses = await waiting;
    assert.deepEqual(tally(responses), { 504: 50 });
    for (const response of responses) assert.equal((await problemOf(response)).code, 'upstream_timeout');
    assert.equal(upstream.asked.length, 1);
  });

  it('costs nothing where a response is cached', HANGS, async (t) => {
    const { network, proxy, clock } = await behind(t, undefined);
    assert.equal((await proxy.get(path)).status, 200);
    network.toxic = { type: 'timeout', timeout: 0 };
    clock.ahead = 7 * 60_000;
    // Nothing waits: a timer would never end.
    t.mock.timers.enable({ apis: ['setTimeout'] });
    assert.deepEqual(tally(await herd(proxy)), { 200: 50 });
  });
});

describe('PRO that drips', () => {
  for (const [what, toxic] of [
    ['its answer', { type: 'slicer', size: 1, delay: 5 }],
    ['its answer late', { type: 'latency', latency: 5_000 }],
  ] as const) {
    it(`${what} gets the deadline for all of it, and nothing of it is remembered`, async (t) => {
      const { upstream, network, proxy, clock } = await behind(t, toxic, 1_000);
      const response = await proxy.get(path);
      assert.equal((await problemOf(response)).code, 'upstream_timeout');
      network.toxic = undefined;
      clock.ahead = 2_500;
      assert.deepEqual(await (await proxy.get(path)).json(), multiLeg);
      assert.equal(upstream.asked.length, 2);
    });
  }

  it('slowly but in time is heard', async (t) => {
    const { proxy } = await behind(t, { type: 'slicer', size: 100, delay: 1 });
    assert.deepEqual(await (await proxy.get(path)).json(), multiLeg);
  });
});

describe('an answer that is cut', () => {
  const cuts: readonly (readonly [string, Toxic, string])[] = [
    ['before it begins', { type: 'limit_data', bytes: 1 }, 'upstream_unreachable'],
    ['in its middle', { type: 'limit_data', bytes: 300 }, 'upstream_unreachable'],
    ['by a reset', { type: 'reset_peer', bytes: 300 }, 'upstream_unreachable'],
    ['by a time-out in between', { type: 'timeout', timeout: 20 }, 'upstream_unreachable'],
  ];
  for (const [where, toxic, code] of cuts) {
    it(`${where} is a 502, and never remembered as an answer`, async (t) => {
      const { upstream, network, proxy, clock } = await behind(t, toxic);
      const response = await proxy.get(path);
      assert.equal(response.status, 502);
      assert.equal((await problemOf(response)).code, code);
      network.toxic = undefined;
      clock.ahead = 2_500;
      assert.deepEqual(await (await proxy.get(path)).json(), multiLeg);
      assert.equal(upstream.asked.length, 2);
    });
  }

  it('where nothing tells its length is known by its JSON', async (t) => {
    const { network, proxy, clock, withoutLength } = await behind(t, { type: 'limit_data', bytes: 400 });
    withoutLength();
    const response = await proxy.get(path);
    assert.equal((await problemOf(response)).code, 'upstream_invalid');
    network.toxic = undefined;
    clock.ahead = 2_500;
    assert.deepEqual(await (await proxy.get(path)).json(), multiLeg);
  });
});
