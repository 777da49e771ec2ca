import type { TrackingStore } from '../cache/store.js';

/** The used part of a storage of unstorage. */
export interface TextStorage {
  getItemRaw(key: string): Promise<unknown>;
  setItemRaw(key: string, value: string, options: { ttl: number }): Promise<void>;
}

/** A store in any driver of unstorage. A driver without `ttl` (memory, files) stores entries until you delete them. */
export function unstorageStore(storage: TextStorage): TrackingStore {
  return {
    // Raw, because unstorage parses text that looks like JSON.
    get: async (key) => toText(await storage.getItemRaw(key)),
    set: (key, value, ttlSeconds) => storage.setItemRaw(key, value, { ttl: Math.ceil(ttlSeconds) }),
  };
}

/** Drivers for files return bytes. */
function toText(stored: unknown): string | undefined {
  if (stored instanceof Uint8Array) return new TextDecoder().decode(stored);
  return typeof stored === 'string' ? stored : undefined;
}
