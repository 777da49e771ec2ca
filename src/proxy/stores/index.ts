/**
 * `pro-tracking/proxy/stores`: for the options `store` and `limiter`, so that several proxies share PRO's responses and
 * count their clients' requests together.
 *
 * ```ts
 * import { RateLimiterRedis } from 'rate-limiter-flexible';
 * import { createStorage } from 'unstorage';
 * import redisDriver from 'unstorage/drivers/redis';
 * import { flexibleLimiter, unstorageStore } from 'pro-tracking/proxy/stores';
 *
 * const driver = redisDriver({ url, base: 'delivery-status', enableOfflineQueue: false, maxRetriesPerRequest: 0 });
 * const counter = new RateLimiterRedis({ storeClient: driver.getInstance(), points: 300, duration: 60 });
 * const proxy = createTrackingProxy({
 *   apiKey,
 *   access,
 *   store: unstorageStore(createStorage({ driver })),
 *   limiter: flexibleLimiter(counter),
 * });
 * ```
 */

export { cloudflareLimiter, cloudflareStore } from './cloudflare.js';
export { flexibleLimiter } from './rate-limiter-flexible.js';
export { unstorageStore } from './unstorage.js';
export type { Caches, RateLimitBinding } from './cloudflare.js';
export type { PointsLimiter } from './rate-limiter-flexible.js';
export type { TextStorage } from './unstorage.js';
