/**
 * `pro-tracking/proxy/unstorage`: several proxies share their answers through any driver of unstorage.
 *
 * ```ts
 * import { createStorage } from 'unstorage';
 * import redisDriver from 'unstorage/drivers/redis';
 *
 * const driver = redisDriver({ url, base: 'delivery-status', enableOfflineQueue: false, maxRetriesPerRequest: 0 });
 * const proxy = createTrackingProxy({ apiKey, access, store: unstorageStore(createStorage({ driver })) });
 * ```
 */

import type { TrackingStore } from '../cache/store.js';

/** What is used of a storage of unstorage. */
export interface TextStorage {
  getItemRaw(key: string): Promise<unknown>;
  setItemRaw(key: string, value: string, options: { ttl: number }): Promise<void>;
}

/**
 * A store for the option `store`. A driver that knows no `ttl` (memory, files) keeps what it was given until somebody
 * clears it.
 */
export function unstorageStore(storage: TextStorage): TrackingStore {
  return {
    // Raw, since unstorage makes objects of texts that look like JSON.
    get: async (key) => textOf(await storage.getItemRaw(key)),
    set: (key, value, ttlSeconds) => storage.setItemRaw(key, value, { ttl: Math.ceil(ttlSeconds) }),
  };
}

/** Drivers that keep files answer bytes. */
function textOf(kept: unknown): string | undefined {
  if (kept instanceof Uint8Array) return new TextDecoder().decode(kept);
  return typeof kept === 'string' ? kept : undefined;
}
