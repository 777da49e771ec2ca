/**
 * `pro-tracking/proxy/workers`: what Cloudflare Workers bring in the place of memory, which they have little of and for a
 * short time.
 *
 * ```ts
 * export default {
 *   fetch: async (request, env, context) => {
 *     const proxy = createTrackingProxy({
 *       apiKey: env.PRO_API_KEY,
 *       access,
 *       store: cacheStore(await caches.open('pro-tracking')),
 *       limiter: bindingLimiter(env.LIMITER, 60),
 *     });
 *     return proxy(request, { waitUntil: (promise) => context.waitUntil(promise), clientAddress: … });
 *   },
 * };
 * ```
 */

import type { Limiter } from '../limits/limiter.js';
import type { TrackingStore } from '../store.js';

/** What is used of a cache. */
export interface ResponseCache {
  match(url: string): Promise<Response | undefined>;
  put(url: string, response: Response): Promise<void>;
}

/** A Rate Limiting binding. */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/**
 * A store for the option `store`, shared by the Workers of one data centre. Give it a cache of its own
 * (`caches.open('pro-tracking')`) and not `caches.default`, which is the site's.
 */
export function cacheStore(cache: ResponseCache): TrackingStore {
  return {
    get: async (key) => (await cache.match(urlOf(key)))?.text(),
    set: (key, value, ttlSeconds) => {
      const headers = { 'cache-control': `max-age=${Math.ceil(ttlSeconds)}` };
      return cache.put(urlOf(key), new Response(value, { headers }));
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
