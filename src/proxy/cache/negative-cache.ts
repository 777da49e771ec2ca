import type { ProblemCode, ProblemFacts } from '../http/problem.js';
import { LRUCache } from 'lru-cache';
import { MINUTE, SECOND } from '../../tracking/time.js';
import { ProxyProblem } from '../http/problem.js';
import { randomSpread } from './freshness.js';

const MAX_ENTRIES = 10_000;

/** How long PRO is not called again after a failure, in milliseconds: doubles with each further one. */
const FIRST_PAUSE = 2 * SECOND;
const LONGEST_PAUSE = 30 * SECOND;

/** How long an unknown consignment counts as unknown, in milliseconds; longer from the third 404 in a row. */
const UNKNOWN_PAUSE = 30 * SECOND;
const STILL_UNKNOWN_PAUSE = 5 * MINUTE;
const STILL_UNKNOWN_FROM = 3;

/** These are not about one consignment. The breaker and the bulkhead handle them for all. */
const ABOUT_ALL: readonly ProblemCode[] = ['upstream_rate_limited', 'upstream_open', 'busy'];

interface Failure {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Milliseconds. */
  readonly pause: number;
  /** How many in a row. */
  readonly count: number;
}

/** Caches failures, so that PRO is not called again for each shopper. */
export interface NegativeCache {
  /** The failure, while PRO must not be called again. */
  get(key: string): ProxyProblem | undefined;
  set(key: string, thrown: unknown): void;
  delete(key: string): void;
}

export function createNegativeCache(now: () => number): NegativeCache {
  // Not `max`, which would allocate all of its memory at once.
  const failures = new LRUCache<string, Failure>({ maxSize: MAX_ENTRIES, sizeCalculation: () => 1 });
  return {
    get(key) {
      const failure = failures.get(key);
      if (!failure) return undefined;
      const age = now() - failure.at;
      return age >= 0 && age < failure.pause ? new ProxyProblem(failure.code, failure.facts) : undefined;
    },
    set(key, thrown) {
      const { code, facts } = thrown instanceof ProxyProblem ? thrown : new ProxyProblem('internal');
      if (ABOUT_ALL.includes(code)) return;
      const previous = failures.get(key);
      const isUnknown = code === 'not_found';
      const isSameKind = previous && (previous.code === 'not_found') === isUnknown;
      const count = isSameKind ? previous.count + 1 : 1;
      const pause = (isUnknown ? unknownPause(count) : failurePause(count)) * randomSpread();
      failures.set(key, { code, facts, at: now(), pause, count });
    },
    delete: (key) => void failures.delete(key),
  };
}

function unknownPause(count: number): number {
  return count < STILL_UNKNOWN_FROM ? UNKNOWN_PAUSE : STILL_UNKNOWN_PAUSE;
}

function failurePause(count: number): number {
  return Math.min(FIRST_PAUSE * 2 ** (count - 1), LONGEST_PAUSE);
}
