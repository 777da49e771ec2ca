/** When to ask again. */
import { expect } from 'chai';
import {
  nextDelay,
  retryAfter,
  retryBudgetSpent,
  usualDelay,
  type Refresh,
  type Situation,
} from '../../src/client/polling-schedule.js';
import { TrackingError, type TrackingErrorKind } from '../../src/client/tracking-error.js';
import { stateNames, type ConsignmentStateName } from '../../src/tracking/states.js';
import { seeded } from '../seeded.js';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const errorWith = (headers: Record<string, string>, kind: TrackingErrorKind = 'server'): TrackingError =>
  new TrackingError(kind, '', new Response(null, { status: 503, headers }));

const usual: Situation = {
  refresh: 'auto',
  state: 'InTransit',
  isSettled: false,
  failures: 0,
  error: undefined,
  fetchedAt: 0,
  earlyRetries: [],
};

const least = (): number => 0;
const most = (): number => 0.999_999;
const delayOf = (situation: Partial<Situation>, random = least): number | undefined =>
  nextDelay({ ...usual, ...situation }, random);

describe('the next request after a good answer', () => {
  const slow: readonly ConsignmentStateName[] = [
    'Unallocated',
    'Allocating',
    'AllocationFailed',
    'Allocated',
    'ReadyToShip',
    'Manifesting',
    'ManifestFailed',
    'Manifested',
    'Cancelling',
  ];
  for (const state of [...stateNames, undefined]) {
    const interval = state === 'OutForDelivery' ? minute : slow.includes(state!) ? 30 * minute : 16 * minute;
    it(`comes ${interval / minute} minutes later, or a tenth more, for ${state ?? 'no state'}`, () => {
      expect(delayOf({ state }, least)).to.equal(interval);
      expect(delayOf({ state }, most)).to.be.within(1.099 * interval, 1.1 * interval);
    });
  }

  it('never comes when nothing more is to be expected, or when refreshing is off', () => {
    for (const refresh of ['auto', 30] as const)
      expect(delayOf({ isSettled: true, refresh }), String(refresh)).to.equal(undefined);
    expect(delayOf({ refresh: 'off' })).to.equal(undefined);
  });

  for (const [refresh, expected] of [
    [15, 15],
    [30, 30],
    [3600, 3600],
    [5, 15],
    [0, 15],
    [-60, 15],
    [1e9, 86_400],
    [Infinity, 86_400],
  ] as const)
    it(`comes after ${expected} s when the page says ${refresh}`, () => {
      for (const state of ['InTransit', 'OutForDelivery', undefined] as const)
        expect(delayOf({ refresh, state })).to.equal(expected * second);
    });
});

describe('the next request after a failure', () => {
  const failing = (failures: number, more: Partial<Situation> = {}): Partial<Situation> => ({
    failures,
    error: errorWith({}),
    ...more,
  });

  it('comes after 15 s at the least, and after up to twice as long with each failure, but 5 min, by chance', () => {
    for (let failures = 1; failures <= 8; failures++) {
      const longest = Math.min(15 * second * 2 ** failures, 5 * minute);
      expect(delayOf(failing(failures), least)).to.equal(15 * second);
      expect(delayOf(failing(failures), () => 0.5)).to.equal(Math.max(longest / 2, 15 * second));
      expect(delayOf(failing(failures), most)).to.be.within(0.999 * longest, longest);
    }
  });

  it('comes as after a good answer, but not within 5 min, when failures go on', () => {
    for (let failures = 9; failures <= 20; failures++)
      for (const random of [least, () => 0.5, most]) {
        const interval = 16 * minute * (1 + 0.1 * random());
        expect(delayOf(failing(failures), random)).to.equal(interval);
        const slow = delayOf(failing(failures, { state: 'Allocated' }), random);
        expect(slow).to.be.closeTo((interval * 30) / 16, 1);
        expect(delayOf(failing(failures, { state: 'OutForDelivery' }), random)).to.equal(5 * minute);
        expect(delayOf(failing(failures, { refresh: 15 }), random)).to.equal(5 * minute);
      }
  });

  it('comes as after a good answer when it has been sooner eight times within a day', () => {
    const at = 1_000 * hour;
    const often = Array.from({ length: 8 }, (_, index) => at - day + 1 + index);
    expect(delayOf(failing(1, { fetchedAt: at, earlyRetries: often }))).to.equal(16 * minute);
    expect(delayOf(failing(1, { fetchedAt: at, earlyRetries: often.slice(1) }))).to.equal(15 * second);
    expect(delayOf(failing(1, { fetchedAt: at + minute, earlyRetries: often }))).to.equal(15 * second);
    expect(delayOf(failing(1, { fetchedAt: at, earlyRetries: [0, ...often] }))).to.equal(16 * minute);
  });

  for (const [refresh, state, expected] of [
    ['auto', 'OutForDelivery', 60],
    [15, 'InTransit', 15],
    [120, 'InTransit', 120],
    [300, 'InTransit', 300],
    [301, 'InTransit', 15],
    [3600, 'OutForDelivery', 15],
  ] as const)
    it(`is not hurried where it would come within 5 min anyway (${refresh}, ${state}: ${expected} s)`, () => {
      expect(delayOf(failing(1, { refresh, state }))).to.equal(expected * second);
    });

  for (const kind of ['invalid-reference', 'not-found', 'denied', 'mismatch'] as const)
    it(`never comes when it would fail again: ${kind}`, () => {
      expect(delayOf(failing(1, { error: errorWith({}, kind) }))).to.equal(undefined);
    });

  it('comes when the proxy says', () => {
    const earlyRetries = Array<number>(8).fill(0);
    for (const failures of [1, 5, 50])
      for (const refresh of ['auto', 30, 3600] as const)
        for (const random of [least, most]) {
          const error = errorWith({ 'retry-after': '90' });
          expect(delayOf(failing(failures, { refresh, error, earlyRetries }), random)).to.equal(90 * second);
        }
  });

  it('comes within 15 s when the proxy says, but not again and again', () => {
    const error = errorWith({ 'retry-after': '1' });
    expect(delayOf(failing(1, { error }))).to.equal(second);
    for (const failures of [2, 3, 20]) expect(delayOf(failing(failures, { error }))).to.equal(15 * second);
  });

  it('never comes when nothing more is to be expected', () => {
    expect(delayOf(failing(1, { isSettled: true }))).to.equal(undefined);
  });

  it('never comes when refreshing is off, whatever the proxy says', () => {
    expect(delayOf(failing(1, { refresh: 'off', error: errorWith({ 'retry-after': '9' }) }))).to.equal(
      undefined,
    );
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-02T10:00:00Z');
  const rows: readonly (readonly [headers: Record<string, string>, expected: number | undefined])[] = [
    [{ 'retry-after': '20' }, 20 * second],
    [{ 'retry-after': ' 20 ' }, 20 * second],
    [{ 'retry-after': '0' }, second],
    [{ 'retry-after': '86400' }, hour],
    [{ 'retry-after': 'Mon, 02 Mar 2026 10:02:00 GMT' }, 2 * minute],
    [{ 'retry-after': 'Mon, 02 Mar 2026 09:00:00 GMT' }, second],
    [{ 'retry-after': 'Tue, 03 Mar 2026 10:00:00 GMT' }, hour],
    [{ 'retry-after': 'Thu, 05 Mar 2026 10:02:00 GMT', date: 'Thu, 05 Mar 2026 10:00:00 GMT' }, 2 * minute],
    [{ 'retry-after': 'Mon, 02 Mar 2026 10:02:00 GMT', date: 'Mon, 02 Mar 2026 10:01:30 GMT' }, 30 * second],
    [{ 'retry-after': 'Mon, 02 Mar 2026 10:02:00 GMT', date: 'today' }, 2 * minute],
    [{ 'retry-after': '20', date: 'Thu, 05 Mar 2026 10:00:00 GMT' }, 20 * second],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': '1.5' }, undefined],
    [{ 'retry-after': '20 s' }, undefined],
    [{ 'retry-after': '12 May' }, undefined],
    [{ 'retry-after': '2026-03-02T10:02:00Z' }, undefined],
    [{ 'retry-after': 'Mon, 02 Foo 2026 10:02:00 GMT' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ date: 'Mon, 02 Mar 2026 10:00:00 GMT' }, undefined],
    [{}, undefined],
  ];
  for (const [headers, expected] of rows)
    it(`is ${expected === undefined ? 'nothing' : `${expected / second} s`} for ${JSON.stringify(headers)}`, () => {
      expect(retryAfter(errorWith(headers), now)).to.equal(expected);
    });

  it('is nothing without an answer', () => {
    expect(retryAfter(new TrackingError('network', ''), now)).to.equal(undefined);
    expect(retryAfter(undefined, now)).to.equal(undefined);
  });
});

/** What happens to each request of a day: whether it fails. */
type Weather = (time: number, count: number) => boolean;

describe('a day of it', () => {
  /** The times of all requests of a day, from an answer at 0 on. */
  const dayOf = (
    situationAt: (time: number) => Partial<Situation>,
    fails: Weather,
    random: () => number,
  ): number[] => {
    const times: number[] = [];
    const earlyRetries: number[] = [];
    let failures = 0;
    for (let at = 0; ;) {
      const situation = { ...usual, ...situationAt(at), fetchedAt: at, earlyRetries };
      const error = failures ? errorWith({}) : undefined;
      const delay = nextDelay({ ...situation, failures, error }, random);
      if (delay === undefined || at + delay >= day) return times;
      at += delay;
      if (delay < usualDelay(situation)) earlyRetries.push(at);
      times.push(at);
      failures = fails(at, times.length) ? failures + 1 : 0;
    }
  };

  const inAnHour = (times: readonly number[]): number =>
    Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + hour).length));

  const shortestGap = (times: readonly number[]): number =>
    Math.min(...times.slice(1).map((time, index) => time - times[index]!));

  const seeds = Array.from({ length: 20 }, (_, index) => index);
  const chances: (() => number)[] = [least, most, ...seeds.map((seed) => seeded(seed))];

  const byChance = (probability: number): Weather => {
    const chance = seeded(probability * 1_000);
    return () => chance() < probability;
  };
  const weathers: Readonly<Record<string, Weather>> = {
    'when all goes well': () => false,
    'when all fails': () => true,
    'when every other request fails': (_, count) => count % 2 === 0,
    'when a request fails after each good one, twice': (_, count) => count % 3 !== 0,
    'when one in ten fails': byChance(0.1),
    'when half of them fail': byChance(0.5),
    'when nine of ten fail': byChance(0.9),
    'when every second hour fails': (time) => Math.floor(time / hour) % 2 === 0,
  };

  for (const [when, fails] of Object.entries(weathers)) {
    it(`takes at most 100 requests in transit, ${when}`, () => {
      for (const chance of chances) expect(dayOf(() => ({}), fails, chance)).to.have.length.within(78, 100);
    });

    it(`takes at most 60 requests an hour out for delivery, ${when}`, () => {
      for (const chance of chances.slice(0, 5)) {
        const times = dayOf(() => ({ state: 'OutForDelivery' }), fails, chance);
        expect(inAnHour(times)).to.be.within(12, 60);
      }
    });

    it(`has no two requests within 15 s, ${when}`, () => {
      for (const chance of chances.slice(0, 5))
        for (const refresh of ['auto', 15, 60, 3600] satisfies Refresh[])
          for (const state of ['OutForDelivery', 'InTransit', undefined] as const)
            expect(shortestGap(dayOf(() => ({ refresh, state }), fails, chance))).to.be.at.least(
              15 * second - 1,
            );
    });
  }

  it('is taken up again soon after each of a few failures', () => {
    const times = dayOf(
      () => ({}),
      (_, count) => count % 20 === 0,
      seeded(1),
    );
    const gaps = times.slice(1).map((time, index) => time - times[index]!);
    expect(gaps.filter((gap) => gap <= 30 * second)).to.have.length.within(3, 5);
  });

  it('has no request when the delivery has come', () => {
    expect(
      dayOf(
        () => ({ isSettled: true, state: 'Delivered' }),
        () => false,
        most,
      ),
    ).to.deep.equal([]);
  });

  it('ends with the delivery', () => {
    const times = dayOf(
      (time) => ({ isSettled: time > 3 * hour, state: 'OutForDelivery' }),
      () => false,
      seeded(1),
    );
    expect(times.at(-1)).to.be.within(3 * hour, 3 * hour + 2 * minute);
  });

  it('may retry early again after a day', () => {
    const earlyRetries = Array<number>(8).fill(5 * minute);
    expect(retryBudgetSpent(earlyRetries, day)).to.equal(true);
    expect(retryBudgetSpent(earlyRetries, day + 5 * minute)).to.equal(false);
    expect(retryBudgetSpent(earlyRetries.slice(1), day)).to.equal(false);
  });
});
