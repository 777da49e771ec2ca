/** Odd responses just under 1 MiB: the proxy passes on what a consignment can have, and other requests proceed meanwhile. */

import type { TrackingProxyOptions } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REFERENCE } from './answers.js';
import { inProcess } from './in-process.js';
import { everybody } from './proxy-server.js';

interface Package {
  readonly Legs?: readonly { readonly Events?: readonly unknown[] }[];
  readonly Events?: readonly unknown[];
}

const response = (packages: string): string =>
  `{"ConsignmentReferenceForAllLegsAssignedByMpd":"${REFERENCE}","TrackedPackages":[${packages}]}`;

const times = (count: number, item: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => item(n)).join(',');

const event = (n: number, more: object = {}): string =>
  JSON.stringify({ TimeStamp: new Date(1_600_000_000_000 + n * 1_000).toISOString(), Code: 'X', ...more });

const NAMED = times(7_000, (n) =>
  event(n, { Description: `Scan ${n} of these`, SignedBy: `Name${n}`, Location: `Town${n}` }),
);

/** Milliseconds of CPU time. The work takes up to 80, and 530 in one piece. */
const LONGEST_TURN = 250;

/**
 * What a shopper gets, and the most milliseconds of CPU time in one turn of the event loop. Not of wall-clock time, which
 * depends on what else the machine does.
 */
async function passedOn(body: string, access: TrackingProxyOptions['access'] = { kind: 'public' }) {
  const proxy = inProcess({ access });
  proxy.answer = () => new Response(body);
  let longest = 0;
  let last = process.cpuUsage();
  let isDone = false;
  const turn = (): void => {
    const { user, system } = process.cpuUsage(last);
    longest = Math.max(longest, (user + system) / 1_000);
    last = process.cpuUsage();
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  const answer = await proxy.get(REFERENCE);
  isDone = true;
  assert.equal(answer.status, 200);
  const { TrackedPackages: packages = [] } = (await answer.json()) as { TrackedPackages?: Package[] };
  return { proxy, answer, packages, longest };
}

describe('an odd large response', () => {
  it('has 200 of its 250,000 packages passed on, which is logged', async () => {
    const { proxy, packages } = await passedOn(response(times(250_000, () => '{}')));
    assert.equal(packages.length, 200);
    assert.deepEqual(proxy.alerts, [{ event: 'alert', alert: 'response_cut' }]);
  });

  it('keeps the packages that are there when most are null', async () => {
    const { proxy, packages } = await passedOn(response(`${times(200_000, () => 'null')},{"Events":[]}`));
    assert.deepEqual(packages, [{ Events: [] }]);
    assert.deepEqual(proxy.alerts, []);
  });

  for (const [what, packages] of [
    ['empty legs', `{"Legs":[${times(250_000, () => '{}')}]}`],
    ['null legs', `{"Legs":[${times(200_000, () => 'null')}]}`],
    ['empty events', `{"Events":[${times(250_000, () => '{}')}]}`],
    ['legs of one event', `{"Legs":[${times(20_000, () => '{"Events":[{}]}')}]}`],
    ['events in 200 packages', times(200, () => `{"Events":[${times(1_000, () => '{}')}]}`)],
  ] as const) {
    it(`has 10,000 of its ${what} passed on, which is logged`, async () => {
      const { proxy, packages: passed } = await passedOn(response(packages));
      const legs = passed.flatMap(({ Legs = [] }) => Legs);
      const events = [...passed, ...legs].flatMap((holder) => holder?.Events ?? []);
      assert.equal(legs.length + events.length, 10_000);
      assert.deepEqual(proxy.alerts, [{ event: 'alert', alert: 'response_cut' }]);
    });
  }

  it('of 9,000 events is passed on whole', async () => {
    const body = response(`{"Events":[${times(9_000, (n) => event(n, { Description: `Scan ${n}` }))}]}`);
    const { proxy, packages } = await passedOn(body);
    assert.equal(packages[0]?.Events?.length, 9_000);
    assert.deepEqual(proxy.alerts, []);
  });

  it('of many events has the lifetimes of a consignment in transit', async () => {
    const delivered = (count: number): string =>
      response(`{"Events":[${times(count, (n) => event(n, { Code: 'DELIVERED' }))}]}`);
    for (const [count, cacheControl] of [
      [1_999, 'private, max-age=3600'],
      [2_001, 'private, max-age=60'],
    ] as const) {
      const { answer } = await passedOn(delivered(count), everybody);
      assert.equal(answer.headers.get('cache-control'), cacheControl);
    }
  });
});

describe('other requests', () => {
  it('get their turn while names and places are taken out of thousands of events', async (t) => {
    const waits = t.mock.method(globalThis, 'setTimeout').mock;
    const { packages } = await passedOn(response(`{"Events":[${NAMED}]}`));
    assert.equal(packages[0]?.Events?.length, 7_000);
    // At most 500 of 7,000 names, places and events in a turn.
    assert.ok(waits.callCount() >= 42, `${waits.callCount()} turns`);
  });

  for (const [what, packages] of [
    ['250,000 packages', times(250_000, () => '{}')],
    ['9,000 events', `{"Events":[${times(9_000, (n) => event(n, { Description: `Scan ${n}` }))}]}`],
    ['7,000 names', `{"Events":[${NAMED}]}`],
    [
      '7,000 legs',
      `{"Legs":[${times(7_000, (n) => `{"CarrierServiceName":"C${n}","Events":[${event(n)}]}`)}]}`,
    ],
    ['500,000 escapes', `{"Events":[{"Description":"${'\\n'.repeat(500_000)}"}]}`],
  ] as const) {
    it(`are not blocked for long by ${what}`, async () => {
      const { longest } = await passedOn(response(packages));
      assert.ok(longest < LONGEST_TURN, `${longest} ms`);
    });
  }
});
