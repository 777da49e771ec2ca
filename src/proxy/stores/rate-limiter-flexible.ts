import type { Limiter, LimiterVerdict } from '../limits/limiter.js';
import { SECOND } from '../../tracking/time.js';

/** The used part of a limiter of rate-limiter-flexible. */
export interface PointsLimiter {
  consume(key: string): Promise<unknown>;
}

/** A limiter that counts in any database that rate-limiter-flexible supports. */
export function flexibleLimiter(limiter: PointsLimiter): Limiter {
  return {
    take: (key) =>
      limiter.consume(key).then((): LimiterVerdict => ({ allowed: true, retryAfter: 0 }), readRejection),
  };
}

/** rate-limiter-flexible rejects with its result when no points are left, and with an error when it cannot count. */
function readRejection(rejected: unknown): LimiterVerdict {
  const { msBeforeNext } = Object(rejected) as { msBeforeNext?: unknown };
  if (typeof msBeforeNext !== 'number') throw rejected;
  return { allowed: false, retryAfter: Math.max(1, Math.ceil(msBeforeNext / SECOND)) };
}
