import { LRUCache } from 'lru-cache';

/** A map that forgets what was longest not asked for before it grows beyond its bound. */
export interface BoundedMap<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
}

/**
 * The only user of lru-cache, and of nothing in it but the bound: its time to live goes by `performance.now()`, which
 * stands still on Cloudflare Workers, and its stale answers hide errors.
 *
 * @param bound the most that the sizes of all values may add up to
 * @param sizeOf a positive whole number; by default each counts as one
 */
export function boundedMap<V extends object | number>(
  bound: number,
  sizeOf: (value: V, key: string) => number = () => 1,
): BoundedMap<V> {
  // Without `max`, since that would take its memory beforehand: many a proxy is made for a single request.
  return new LRUCache<string, V>({ maxSize: bound, sizeCalculation: sizeOf });
}
