/** For Cloudflare Workers, whose own memory is small and short-lived. */

import type { Limiter } from '../limits/limiter.js';
import type { TrackingStore } from '../cache/store.js';

/** The used part of the global `caches`. */
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

/** A separate cache: `caches.default` belongs to the site. */
const NAME = 'pro-tracking';

/**
 * A store that the Workers of one data centre share.
 *
 * @param caches the global. Its cache is opened for each access, because one request cannot use what another has opened.
 */
export function cloudflareStore(caches: Caches): TrackingStore {
  return {
    get: async (key) => (await (await caches.open(NAME)).match(urlOf(key)))?.text(),
    set: async (key, value, ttlSeconds) => {
      const headers = { 'cache-control': `max-age=${Math.ceil(ttlSeconds)}` };
      await (await caches.open(NAME)).put(urlOf(key), new Response(value, { headers }));
    },
  };
}

/**
 * A limiter that counts in one data centre.
 *
 * @param period the binding's, in seconds (10 or 60): the binding does not say when to try again
 */
export function cloudflareLimiter(binding: RateLimitBinding, period: number): Limiter {
  return {
    take: async (key) => {
      const { success } = await binding.limit({ key });
      return { allowed: success, retryAfter: success ? 0 : period };
    },
  };
}

/** No site has this name (RFC 6761), so the URL cannot be that of a real request. */
function urlOf(key: string): string {
  return `https://pro-tracking.invalid/${encodeURIComponent(key)}`;
}
