/**
 * What Cloudflare Workers bring in the place of memory, which they have little of and for a short time; exported by
 * `pro-tracking/proxy/cloudflare`.
 */

import type { Limiter } from '../limits/limiter.js';
import type { TrackingStore } from '../cache/store.js';

/** What is used of the global `caches`. */
export interface Caches {
  open(name: string): Promise<{
    match(url: string): Promise<Response | undefined>;
    put(url: string, response: Response): Promise<void>;
  }>;
}

/** A Rate Limiting binding. */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/** A cache of its own, and not `caches.default`, which is the site's. */
const NAME = 'pro-tracking';

/**
 * A store for the option `store`, shared by the Workers of one data centre.
 *
 * @param caches the global of that name; opened anew each time, since what one request has opened is not for another
 */
export function cacheStore(caches: Caches): TrackingStore {
  return {
    get: async (key) => (await (await caches.open(NAME)).match(urlOf(key)))?.text(),
    set: async (key, value, ttlSeconds) => {
      const headers = { 'cache-control': `max-age=${Math.ceil(ttlSeconds)}` };
      await (await caches.open(NAME)).put(urlOf(key), new Response(value, { headers }));
    },
  };
}

/**
 * A limiter for the option `limiter`, which counts in one data centre.
 *
 * @param period the binding's, in seconds (10 or 60): it does not say itself when to ask again
 */
export function bindingLimiter(binding: RateLimitBinding, period: number): Limiter {
  return {
    take: async (key) => {
      const { success } = await binding.limit({ key });
      return { allowed: success, retryAfter: success ? 0 : period };
    },
  };
}

/** No site has this name (RFC 6761), so nothing that is really asked for can be taken for it. */
function urlOf(key: string): string {
  return `https://pro-tracking.invalid/${encodeURIComponent(key)}`;
}
