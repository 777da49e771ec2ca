import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox, liveJourneys } from '../../src/sandbox/index.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import type { ProConsignmentStatus, ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { clockAt, key } from './ask.js';

const start = '2024-07-01T12:00:00Z';

const watch = (reference: string, speed = 1) => {
  const { now, pass } = clockAt(start);
  const sandbox = createSandbox({ now, speed });
  const get = async (path: string): Promise<unknown> => {
    const headers = { 'ocp-apim-subscription-key': key };
    return (await sandbox.fetch(new Request(`http://pro.example${path}`, { headers }))).json();
  };
  return {
    sandbox,
    now,
    pass,
    tracking: async () => (await get(`/tracking/${reference}`)) as ProMultiLegResponse,
    state: async () => parseTracking(await get(`/tracking/${reference}`), reference).state,
    flattenedState: async () => parseTracking(await get(`/tracking/flattened/${reference}`), reference).state,
    status: async () => (await get(`/consignments/${reference}/status`)) as ProConsignmentStatus,
  };
};

const stampsOf = ({ TrackedPackages }: ProMultiLegResponse): string[] =>
  (TrackedPackages ?? [])
    .flatMap((each) => each?.Legs ?? [])
    .flatMap((leg) => leg?.Events ?? [])
    .map((event) => event?.TimeStamp ?? '');

const statesOverTime = async (reference: string): Promise<(string | undefined)[]> => {
  const journey = watch(reference);
  const states = [await journey.state()];
  for (let halfHours = 0; halfHours < 24; halfHours += 1) {
    journey.pass(0.5);
    const state = await journey.state();
    if (state !== states.at(-1)) states.push(state);
  }
  return states;
};

test('two legs go on to a delivery; the hand-over is none', async () => {
  assert.deepEqual(await statesOverTime('EC-LIV-EDE-LIV'), ['InTransit', 'OutForDelivery', 'Delivered']);
});

test('a failed attempt leads to a collection point', async () => {
  assert.deepEqual(await statesOverTime('EC-LIV-EFA-ILS'), [
    'OutForDelivery',
    'DeliveryFailedCardLeft',
    'AtCollectionPoint',
    'Delivered',
  ]);
});

test('the way abroad leads through customs', async () => {
  assert.deepEqual(await statesOverTime('EC-LIV-ECU-STO'), [
    'InTransit',
    'AtCustoms',
    'HeldByCarrier',
    'InTransit',
    'OutForDelivery',
    'Delivered',
  ]);
});

for (const { reference } of liveJourneys) {
  test(`${reference}: nothing is stamped in the future, and the status follows the events`, async () => {
    const journey = watch(reference, 60);
    await journey.tracking();
    for (let step = 0; step < 24; step += 1) {
      for (const stamp of stampsOf(await journey.tracking())) {
        assert.match(stamp, /^2024-0[67]-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        assert.ok(Date.parse(stamp) <= journey.now());
      }
      assert.equal((await journey.status()).Status, await journey.state());
      journey.pass(0.5 / 60);
    }
    assert.equal(await journey.flattenedState(), 'Delivered');
  });

  test(`${reference}: stays as it is after its end`, async () => {
    const journey = watch(reference);
    await journey.tracking();
    journey.pass(24);
    const end = await journey.tracking();
    journey.pass(1000);
    assert.deepEqual(await journey.tracking(), end);
  });
}

test('at a speed of 60 an hour passes in a minute', async () => {
  const journey = watch('EC-LIV-EFA-ILS', 60);
  assert.equal(await journey.state(), 'OutForDelivery');
  journey.pass(0.99 / 60);
  assert.equal(await journey.state(), 'OutForDelivery');
  journey.pass(0.02 / 60);
  assert.equal(await journey.state(), 'DeliveryFailedCardLeft');
});

test('a journey begins with its first question, and anew when restarted', async () => {
  const journey = watch('EC-LIV-EDE-LIV');
  journey.pass(48);
  assert.equal(await journey.state(), 'InTransit');
  journey.pass(48);
  assert.equal(await journey.state(), 'Delivered');
  journey.sandbox.restart('ec-liv-ede-liv');
  assert.equal(await journey.state(), 'InTransit');
  journey.pass(48);
  journey.sandbox.restart();
  assert.equal(await journey.state(), 'InTransit');
});

test('stamps carry the offset of their place', async () => {
  const journey = watch('EC-LIV-ECU-STO');
  await journey.tracking();
  journey.pass(24);
  const stamps = stampsOf(await journey.tracking());
  assert.equal(stamps[0], '2024-06-30T06:00:00+00:00');
  assert.equal(stamps.at(-1), '2024-07-01T17:00:00-05:00');
  assert.equal((await journey.status()).ExpectedDeliveryDate, '2024-07-01T17:00:00-05:00');
});
