import type { Budget, Limiter, LimiterVerdict } from './limiter.js';
import { boundedMap } from '../cache/bounded-map.js';

/** Clients that are tracked: about 10 MB. A client that drops out starts with a full bucket. */
const MOST_CLIENTS = 50_000;

/** Milliseconds by which a clock may be corrected without counting as set back. */
const CLOCK_TOLERANCE = 60_000;

/** A token bucket for each client, in memory. */
export interface TokenBuckets extends Limiter {
  take(key: string): LimiterVerdict;
  /** Returns a token that was taken. */
  refund(key: string): void;
}

/**
 * Counts by the generic cell rate algorithm: for each client, only the time at which its bucket is full again is
 * stored.
 */
export function createTokenBuckets({ burst, perMinute }: Budget, now: () => number): TokenBuckets {
  const interval = 60_000 / perMinute;
  const fullAt = boundedMap<number>(MOST_CLIENTS);

  const fullFrom = (key: string): number => {
    const known = fullAt.get(key) ?? 0;
    // No bucket takes longer to fill than from empty, unless the clock was set back; then it starts full.
    const latest = now() + burst * interval;
    return known > latest + CLOCK_TOLERANCE ? now() : Math.min(Math.max(known, now()), latest);
  };
  return {
    take(key) {
      const full = fullFrom(key);
      const wait = full + interval - burst * interval - now();
      // Less than a millisecond is rounding in the sums above.
      const allowed = wait < 1;
      fullAt.set(key, allowed ? full + interval : full);
      return { allowed, retryAfter: allowed ? 0 : Math.max(Math.ceil(wait / 1000), 1) };
    },
    refund(key) {
      fullAt.set(key, fullFrom(key) - interval);
    },
  };
}
