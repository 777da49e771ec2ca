import type { Budget, Limiter, LimiterVerdict } from './limiter.js';
import { boundedMap } from '../bounded-map.js';

/** Clients that are remembered: some 10 MB. Who is forgotten begins with a full bucket. */
const MOST_CLIENTS = 50_000;

/** A bucket of tokens for each client, in memory. */
export interface TokenBuckets extends Limiter {
  take(key: string): LimiterVerdict;
  /** What {@link take} would say, without taking anything. */
  look(key: string): LimiterVerdict;
}

/**
 * Counts by the generic cell rate algorithm: of each client only the time is kept at which its bucket is full again.
 */
export function createTokenBuckets({ burst, perMinute }: Budget, now: () => number): TokenBuckets {
  const interval = 60_000 / perMinute;
  const fullAt = boundedMap<number>(MOST_CLIENTS);

  const fullFrom = (key: string): number => {
    const known = fullAt.get(key) ?? 0;
    // A clock that was set back must not lock anyone out: no bucket takes longer to fill than from empty.
    return Math.min(Math.max(known, now()), now() + burst * interval);
  };
  const judge = (full: number): LimiterVerdict => {
    const wait = full + interval - burst * interval - now();
    // Less than a millisecond is what the sums above lose.
    return wait >= 1
      ? { allowed: false, retryAfter: Math.max(Math.ceil(wait / 1000), 1) }
      : { allowed: true, retryAfter: 0 };
  };
  return {
    take(key) {
      const full = fullFrom(key);
      const verdict = judge(full);
      fullAt.set(key, verdict.allowed ? full + interval : full);
      return verdict;
    },
    look: (key) => judge(fullFrom(key)),
  };
}
