import type { Redaction } from '../access/view.js';
import type { FreshnessClass } from '../cache/freshness-class.js';
import type { Access } from '../options/options.js';
import { SECOND } from '../../tracking/time.js';
import type { Lifetimes, LifetimesByClass } from '../cache/freshness.js';

/** The headers that tell browsers and shared caches how to store responses. */
export interface CacheHeaders {
  /** `cache-control` of a successful response. */
  readonly cacheControl: Readonly<Record<FreshnessClass, string>>;
  /** `vary` of every response. */
  readonly vary: string;
}

/** Whether a response depends on the path alone, or also on the query, which shared caches leave out of their keys. */
export type Dependence = 'byPath' | 'byQuery';

/** The request headers that a response depends on. */
const VARY: Readonly<Record<Access['kind'], string>> = {
  token: 'origin, authorization',
  authorize: 'origin, authorization, cookie',
  public: 'origin',
};

/**
 * Shared caches, such as a CDN, may store only responses that anyone may see and that show no locations. All other
 * responses, and those that depend on the query, may be stored by the shopper's own browser only.
 */
export function createCacheHeaders(
  { kind }: Access,
  { location }: Redaction,
  lifetimes: LifetimesByClass,
): Readonly<Record<Dependence, CacheHeaders>> {
  const isShared = kind === 'public' && location === 'hidden';
  return {
    byPath: cacheHeaders(VARY[kind], lifetimes, isShared),
    byQuery: cacheHeaders(VARY[kind], lifetimes, false),
  };
}

function cacheHeaders(vary: string, lifetimesByClass: LifetimesByClass, isShared: boolean): CacheHeaders {
  const values = Object.entries(lifetimesByClass).map(([name, lifetimes]) => [
    name,
    cacheControl(lifetimes, isShared),
  ]);
  return { vary, cacheControl: Object.fromEntries(values) as Record<FreshnessClass, string> };
}

function cacheControl({ fresh, revalidate, ifError, browser }: Lifetimes, isShared: boolean): string {
  if (!isShared) return `private, max-age=${browser / SECOND}`;
  return (
    `public, max-age=${browser / SECOND}, s-maxage=${fresh / SECOND}, ` +
    `stale-while-revalidate=${revalidate / SECOND}, stale-if-error=${ifError / SECOND}`
  );
}
