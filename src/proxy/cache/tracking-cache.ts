import type { RequestContext } from '../context.js';
import type { TrackingRequest } from '../http/request-url.js';
import type { CacheState } from '../logging/log.js';
import type { Settings } from '../options/read-options.js';
import type { FetchFromPro } from '../upstream/fetch-from-pro.js';
import type { Entry } from './entry.js';
import { LRUCache } from 'lru-cache';
import { SECOND, withTimeout } from '../../tracking/time.js';
import { failWith, ProxyProblem } from '../http/problem.js';
import { newEntry } from './entry.js';
import { freshnessOf } from './freshness.js';
import { createNegativeCache } from './negative-cache.js';
import { createSharedStore } from './shared-store.js';
import { createSingleFlight } from './single-flight.js';

/** Bytes that all entries may use. */
const MEMORY = 32 * 1024 * 1024;

/** How long a request waits for a new response while an old one may be shown, in milliseconds. */
const PATIENCE = SECOND;

/** How long after the deadline a call to PRO counts as lost, in milliseconds: a runtime has ended the request that made it. */
const GRACE = SECOND;

/** An entry or the reason why there is none. */
export type Lookup = { readonly cache: CacheState } & (
  | { readonly entry: Entry; readonly problem?: undefined }
  | { readonly entry?: undefined; readonly problem: ProxyProblem }
);

export type TrackingCache = (
  request: TrackingRequest,
  context: RequestContext | undefined,
) => Promise<Lookup>;

/**
 * Returns a fresh entry from memory. A stale one is returned at once while PRO is called in the background, or after PRO
 * has failed. Concurrent requests for the same consignment share one call to PRO, including its failure.
 *
 * lru-cache only bounds the memory. Its TTL uses `performance.now()`, which stands still on Cloudflare Workers.
 */
export function createTrackingCache(settings: Settings, fetchFromPro: FetchFromPro): TrackingCache {
  const { now, deadline, lifetimes } = settings;
  const memory = new LRUCache<string, Entry>({ maxSize: MEMORY, sizeCalculation: sizeOf });
  const negativeCache = createNegativeCache(now);
  const singleFlight = createSingleFlight<Entry>();
  const sharedStore = createSharedStore(settings);

  const usableEntry = (key: string): Entry | undefined => {
    const entry = memory.get(key);
    return entry && freshnessOf(entry, now(), lifetimes) !== 'expired' ? entry : undefined;
  };

  const load = async (
    key: string,
    request: TrackingRequest,
    later: (background: Promise<unknown>) => void,
  ): Promise<Entry> => {
    const stored = await sharedStore?.get(key, request);
    if (stored && stored.fetchedAt > (memory.get(key)?.fetchedAt ?? -Infinity)) memory.set(key, stored);
    if (stored && freshnessOf(stored, now(), lifetimes) === 'fresh') return stored;
    try {
      const entry = await newEntry(await fetchFromPro(request), request, now());
      memory.set(key, entry);
      negativeCache.delete(key);
      if (sharedStore) later(sharedStore.set(key, entry));
      return entry;
    } catch (problem) {
      negativeCache.set(key, problem);
      if (problem instanceof ProxyProblem && problem.code === 'not_found') {
        memory.delete(key);
        if (sharedStore) later(sharedStore.delete(key));
      }
      throw problem;
    }
  };

  /** @throws whatever the flight rejects with; `upstream_timeout` if it is lost */
  const waitFor = async (key: string, flight: Promise<Entry>): Promise<Entry> => {
    const entry = await withTimeout(flight, PATIENCE, () => usableEntry(key));
    if (entry) return entry;
    return withTimeout(flight, deadline + GRACE, () => {
      singleFlight.drop(key, flight);
      return failWith('upstream_timeout')();
    });
  };

  return async (request, context) => {
    const key = `${request.endpoint}:${request.reference}`;
    const cached = memory.get(key);
    const freshness = cached && freshnessOf(cached, now(), lifetimes);
    if (cached && freshness === 'fresh') return { entry: cached, cache: 'hit' };
    const usable = freshness === 'expired' ? undefined : cached;

    const failure = negativeCache.get(key);
    if (failure) return usable ? { entry: usable, cache: 'stale' } : { problem: failure, cache: 'hit' };

    const running = singleFlight.get(key);
    const flight = running ?? singleFlight.start(key, context, (later) => load(key, request, later));
    if (usable && freshness === 'stale-while-revalidate') {
      flight.catch(() => undefined);
      return { entry: usable, cache: 'stale' };
    }

    const cache = running ? 'joined' : 'miss';
    try {
      const entry = await waitFor(key, flight);
      return { entry, cache: entry === usable ? 'stale' : cache };
    } catch (thrown) {
      const entry = usableEntry(key);
      if (entry) return { entry, cache: 'stale' };
      return { problem: thrown instanceof ProxyProblem ? thrown : new ProxyProblem('internal'), cache };
    }
  };
}

/** A character takes up to two bytes, and the rendered views of an entry about as much again. */
function sizeOf({ json }: Entry): number {
  return 512 + 4 * json.length;
}
