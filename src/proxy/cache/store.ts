/**
 * Stores PRO's responses as text, shared by several proxies. The proxy fetches again what the store loses. If the store
 * throws, the proxy logs it and uses its own memory.
 */
export interface TrackingStore {
  get(key: string): Promise<string | undefined> | string | undefined;
  set(key: string, value: string, ttlSeconds: number): Promise<void> | void;
}
