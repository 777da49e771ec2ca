import type { Budget, Limiter, LimiterVerdict } from './limiter.js';
import { LRUCache } from 'lru-cache';
import { MINUTE, SECOND } from '../../tracking/time.js';

/** About 10 MB. A client that drops out starts with a full bucket. */
const MAX_CLIENTS = 50_000;

/** A clock that was set back by less than this, in milliseconds, was only corrected. */
const CLOCK_TOLERANCE = MINUTE;

/** A token bucket for each client, in memory. */
export interface TokenBuckets extends Limiter {
  take(key: string): LimiterVerdict;
  /** Returns a token that was taken. */
  refund(key: string): void;
}

/**
 * Uses the generic cell rate algorithm: for each client, only the time at which its bucket is full again is stored.
 */
export function createTokenBuckets({ burst, perMinute }: Budget, now: () => number): TokenBuckets {
  const interval = MINUTE / perMinute;
  // Not `max`, which would allocate all of its memory at once.
  const fullAt = new LRUCache<string, number>({ maxSize: MAX_CLIENTS, sizeCalculation: () => 1 });

  const timeOfFull = (key: string): number => {
    const stored = fullAt.get(key) ?? 0;
    // No bucket takes longer than from empty to full, unless the clock was set back. Then it starts full.
    const latest = now() + burst * interval;
    return stored > latest + CLOCK_TOLERANCE ? now() : Math.min(Math.max(stored, now()), latest);
  };
  return {
    take(key) {
      const full = timeOfFull(key);
      const wait = full + interval - burst * interval - now();
      // Less than a millisecond is a rounding error of the sums above.
      const allowed = wait < 1;
      fullAt.set(key, allowed ? full + interval : full);
      return { allowed, retryAfter: allowed ? 0 : Math.max(Math.ceil(wait / SECOND), 1) };
    },
    refund(key) {
      fullAt.set(key, timeOfFull(key) - interval);
    },
  };
}
