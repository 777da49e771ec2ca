/**
 * `pro-tracking/proxy/rate-limiter-flexible`: several proxies count their clients' requests together.
 *
 * ```ts
 * import { RateLimiterRedis } from 'rate-limiter-flexible';
 *
 * const counter = new RateLimiterRedis({ storeClient: redis, points: 300, duration: 60 });
 * const proxy = createTrackingProxy({ apiKey, access, limiter: flexibleLimiter(counter) });
 * ```
 */

import type { Limiter, LimiterVerdict } from '../limits/limiter.js';

/** What is used of a limiter of rate-limiter-flexible. */
export interface PointsLimiter {
  consume(key: string): Promise<unknown>;
}

/** A limiter for the option `limiter`. */
export function flexibleLimiter(limiter: PointsLimiter): Limiter {
  return {
    take: (key) =>
      limiter.consume(key).then((): LimiterVerdict => ({ allowed: true, retryAfter: 0 }), verdictOf),
  };
}

/** It rejects with its result when nothing is left, and with an error when it cannot count. */
function verdictOf(rejected: unknown): LimiterVerdict {
  const { msBeforeNext } = Object(rejected) as { msBeforeNext?: unknown };
  if (typeof msBeforeNext !== 'number') throw rejected;
  return { allowed: false, retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
}
