/**
 * Keeps upstream answers as texts, shared by several proxies. What it loses is asked again; what it throws is logged,
 * and memory serves.
 */
export interface TrackingStore {
  get(key: string): Promise<string | undefined> | string | undefined;
  set(key: string, value: string, ttlSeconds: number): Promise<void> | void;
}
