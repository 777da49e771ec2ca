import type { ProblemCode, ProblemFacts } from '../http/problem.js';
import { boundedMap } from './bounded-map.js';
import { ProxyProblem } from '../http/problem.js';
import { randomSpread } from './freshness.js';

/** Consignments whose failure is remembered. */
const MOST_REFUSALS = 10_000;

/** Milliseconds for which PRO is not asked again after a failure: they double with each that follows. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;

/** Milliseconds for which a consignment stays unknown, and from the third time on. */
const UNKNOWN = 30_000;
const STILL_UNKNOWN = 300_000;
const STILL = 3;

/** These are not about one consignment: the breaker and the bulkhead remember them, for all. */
const OF_ALL: readonly ProblemCode[] = ['upstream_rate_limited', 'upstream_open', 'busy'];

interface Refusal {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;
  readonly at: number;
  readonly pause: number;
  /** How often in a row. */
  readonly count: number;
}

/** Remembers failures, so that what fails is not asked for by each shopper anew. */
export interface Refusals {
  /** The failure, while PRO is not to be asked again. */
  recall(key: string): ProxyProblem | undefined;
  remember(key: string, problem: unknown): void;
  forget(key: string): void;
}

export function createRefusals(now: () => number): Refusals {
  const refusals = boundedMap<Refusal>(MOST_REFUSALS);
  return {
    recall(key) {
      const refusal = refusals.get(key);
      if (!refusal) return undefined;
      const age = now() - refusal.at;
      return age >= 0 && age < refusal.pause ? new ProxyProblem(refusal.code, refusal.facts) : undefined;
    },
    remember(key, thrown) {
      const { code, facts } = thrown instanceof ProxyProblem ? thrown : new ProxyProblem('internal');
      if (OF_ALL.includes(code)) return;
      const before = refusals.get(key);
      const isUnknown = code === 'not_found';
      const isLikeBefore = before && (before.code === 'not_found') === isUnknown;
      const count = isLikeBefore ? before.count + 1 : 1;
      const pause = (isUnknown ? unknownFor(count) : failedFor(count)) * randomSpread();
      refusals.set(key, { code, facts, at: now(), pause, count });
    },
    forget: (key) => refusals.delete(key),
  };
}

function unknownFor(count: number): number {
  return count < STILL ? UNKNOWN : STILL_UNKNOWN;
}

function failedFor(count: number): number {
  return Math.min(FIRST_PAUSE * 2 ** (count - 1), LONGEST_PAUSE);
}
