import type { ReadRedact } from '../access/read-access.js';
import type { Access } from '../options/options.js';
import type { Phase } from '../cache/freshness-class.js';
import { LIFETIMES, type Lifetimes } from '../cache/freshness.js';

/** Who else may keep an answer, and on what it hangs. */
export interface Audience {
  /** The header `cache-control` of an answer, written beforehand. */
  readonly cacheControl: Readonly<Record<Phase, string>>;
  /** The header `vary` of every response. */
  readonly vary: string;
}

/** On what the answer to a request hangs beside its URL. */
const VARY: Readonly<Record<Access['kind'], string>> = {
  token: 'origin, authorization',
  authorize: 'origin, authorization, cookie',
  public: 'origin',
};

/**
 * Only what anybody may see and holds no place is for shared caches, such as a CDN; all else is for the shopper's own
 * browser, and nothing in between keeps it.
 */
export function audienceOf({ kind }: Access, { location }: ReadRedact): Audience {
  const isShared = kind === 'public' && location === 'hidden';
  const texts = Object.entries(LIFETIMES).map(([phase, lifetimes]) => [
    phase,
    cacheControl(lifetimes, isShared),
  ]);
  return { vary: VARY[kind], cacheControl: Object.fromEntries(texts) as Record<Phase, string> };
}

function cacheControl({ fresh, refreshing, onError, browser }: Lifetimes, isShared: boolean): string {
  if (!isShared) return `private, max-age=${browser}`;
  return (
    `public, max-age=${browser}, s-maxage=${fresh}, ` +
    `stale-while-revalidate=${refreshing}, stale-if-error=${onError}`
  );
}
