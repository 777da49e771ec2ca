/** The goals for the element, with what was measured. */
import { contestants, floor, ours } from '../element/contestants.js';
import { ordinaryData, ordinaryResponse, sizesOf } from '../element/scenarios.js';
import type { Samples, Spread } from '../element/statistics.js';
import { median, whole, withSpread } from './format.js';

interface Goal {
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
}

const atMost = (goal: string, spread: Spread | undefined, limit: number, format = withSpread): Goal => ({
  goal,
  measured: spread ? format(spread) : 'nothing',
  isMet: spread !== undefined && spread.median <= limit,
});

/** The libraries, without the limits. */
const peers = contestants.filter(({ packages }) => packages.length > 0 && packages.join() !== 'lit');

const aheadOfPeers = (samples: Samples): Goal => {
  const scenarios = [ordinaryResponse, ordinaryData];
  const faster = peers.filter((peer) =>
    scenarios.some((scenario) => (samples.ratio(scenario, peer, ours, 'paint')?.median ?? Infinity) < 1),
  );
  return {
    goal: '10 events: faster than every peer, both ways',
    measured:
      faster.length === 0 ? 'faster than all' : `slower than ${faster.map(({ name }) => name).join(', ')}`,
    isMet: faster.length === 0,
  };
};

export const goalsOf = (samples: Samples, withLarge: boolean): readonly Goal[] => {
  const ratio = (scenario: typeof ordinaryData) => samples.ratio(scenario, ours, floor, 'paint');
  const large = sizesOf(withLarge)
    .flat()
    .filter(({ events }) => events >= 1_000);
  return [
    atMost('10 events, response → painted: at most 1.0 × hand-written DOM', ratio(ordinaryResponse), 1),
    atMost('10 events, data → painted: at most 1.6 × hand-written DOM', ratio(ordinaryData), 1.6),
    aheadOfPeers(samples),
    ...large.map((scenario) =>
      atMost(
        `${scenario.events.toLocaleString('en')} events, ${scenario.mode} → painted: faster than hand-written DOM`,
        ratio(scenario),
        1,
      ),
    ),
    atMost(
      'Refresh without a change: no mutation',
      samples.spread(ordinaryData, ours, 'unchanged mutations'),
      0,
      (spread) => median(spread, whole),
    ),
    atMost('Refresh without a change: at most 1 ms', samples.spread(ordinaryData, ours, 'unchanged time'), 1),
  ];
};
