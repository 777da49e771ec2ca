/** Crowds over real HTTP. */

import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import { describe, it } from 'node:test';
import { createSingleFlight } from '../../src/proxy/cache/single-flight.js';
import { withTimeout } from '../../src/tracking/time.js';
import { multiLeg, REFERENCE } from './answers.js';
import { held, inProcess, settle, tally } from './in-process.js';
import { problemOf, startProxy } from './proxy-server.js';
import { json, startUpstream, text } from './upstream.js';

const path = `/delivery-status/${REFERENCE}`;

describe('a herd', () => {
  it('of a thousand that ask the same makes one question to PRO', async (t) => {
    const { promise, release } = held<undefined>();
    const upstream = await startUpstream(t, (request, response) => {
      void promise.then(() => json(multiLeg)(request, response));
    });
    // PRO is held until the last of them is connected.
    const proxy = await startProxy(t, { api: upstream.url, limits: false, deadline: 60_000 });
    const herd: Promise<Response>[] = [];
    while (herd.length < 1_000) {
      // Not all at once: Node's queue of new connections holds 511.
      herd.push(...Array.from({ length: 100 }, () => proxy.get(path)));
      while ((await proxy.connections()) < herd.length) await settle();
    }
    release(undefined);
    const responses = await Promise.all(herd);
    assert.deepEqual(tally(responses), { 200: 1_000 });
    for (const response of responses) assert.deepEqual(await response.json(), multiLeg);
    assert.equal(upstream.asked.length, 1);
    assert.ok(proxy.log.every(({ cache }) => cache !== undefined));
    assert.equal(proxy.log.filter(({ cache }) => cache === 'miss').length, 1);
  });

  it('of two hundred shares a failure too, without waiting', { timeout: 60_000 }, async (t) => {
    const { promise, release } = held<undefined>();
    const upstream = await startUpstream(t, (request, response) => {
      void promise.then(() => text('Service Unavailable', 503)(request, response));
    });
    const proxy = await startProxy(t, { api: upstream.url, limits: false });
    // Nothing waits: a timer would never end.
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const herd = Array.from({ length: 200 }, () => proxy.get(path));
    while (upstream.asked.length === 0 || (await proxy.connections()) < 200) await settle();
    release(undefined);
    const responses = await Promise.all(herd);
    assert.deepEqual(tally(responses), { 502: 200 });
    for (const response of responses) assert.equal((await problemOf(response)).code, 'upstream_error');
    assert.equal(upstream.asked.length, 1);
  });

  it('is answered when the first of it hangs up', async (t) => {
    const { promise, release } = held<undefined>();
    const upstream = await startUpstream(t, (request, response) => {
      void promise.then(() => json(multiLeg)(request, response));
    });
    const proxy = await startProxy(t, { api: upstream.url, limits: false });
    const first = httpRequest(proxy.url + path, { agent: false });
    first.on('error', () => undefined).end();
    while (upstream.asked.length === 0) await settle();
    const others = Array.from({ length: 50 }, () => proxy.get(path));
    while ((await proxy.connections()) < 51) await settle();
    first.destroy();
    while ((await proxy.connections()) > 50) await settle();
    release(undefined);
    assert.deepEqual(tally(await Promise.all(others)), { 200: 50 });
    assert.equal(upstream.asked.length, 1);
  });
});

describe('work for others', () => {
  it('is kept going by the request that began it, and by no other', async () => {
    const proxy = inProcess();
    const { promise, release } = held<Response>();
    proxy.answer = () => promise;
    const kept: Promise<unknown>[] = [];
    const context = { waitUntil: (work: Promise<unknown>) => void kept.push(work) };
    const answers = [1, 2, 3].map(() => proxy.get(REFERENCE, {}, context));
    await settle();
    assert.equal(kept.length, 1);
    release(Response.json(multiLeg));
    assert.deepEqual(tally(await Promise.all(answers)), { 200: 3 });
    await kept[0];

    proxy.clock.now += 7 * 60_000;
    await proxy.get(REFERENCE, {}, context);
    assert.equal(kept.length, 2, 'what is refreshed behind an answer that is already sent');
    await kept[1];
  });

  it('that is lost with its request can be begun again, and its late end changes nothing', async () => {
    const flights = createSingleFlight<string>();
    const lost = held<string>();
    const flight = flights.start('key', undefined, () => lost.promise);
    assert.equal(await withTimeout(flight, 1, () => undefined), undefined);
    flights.drop('key', flight);
    assert.equal(flights.get('key'), undefined);
    const again = flights.start('key', undefined, () => new Promise(() => undefined));
    lost.release('late');
    assert.equal(await withTimeout(flight, 1_000, () => undefined), 'late');
    assert.equal(flights.get('key'), again);
  });

  it('is shared as a text: each has a body of its own', async () => {
    const proxy = inProcess();
    const [first, second] = await Promise.all([proxy.get(REFERENCE), proxy.get(REFERENCE)]);
    await first.text();
    assert.deepEqual(await second.json(), multiLeg);
  });
});
