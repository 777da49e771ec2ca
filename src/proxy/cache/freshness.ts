import type { FreshnessClass } from './freshness-class.js';
import { DAY, HOUR, MINUTE, SECOND } from '../../tracking/time.js';

/** How long a response may be used, in milliseconds. */
export interface Lifetimes {
  /** PRO is not called. */
  readonly fresh: number;
  /** After `fresh`: the cached response is returned at once, and PRO is called in the background. */
  readonly revalidate: number;
  /** After `fresh`: the cached response is returned if PRO fails. */
  readonly ifError: number;
  /** For the shopper's browser. */
  readonly browser: number;
}

export type LifetimesByClass = Readonly<Record<FreshnessClass, Lifetimes>>;

export const LIFETIMES: LifetimesByClass = {
  'not-shipped': { fresh: 10 * MINUTE, revalidate: 10 * MINUTE, ifError: DAY, browser: MINUTE },
  'in-transit': { fresh: 5 * MINUTE, revalidate: 5 * MINUTE, ifError: DAY, browser: MINUTE },
  'out-for-delivery': { fresh: 45 * SECOND, revalidate: MINUTE, ifError: 6 * HOUR, browser: 15 * SECOND },
  attention: { fresh: 2 * MINUTE, revalidate: 2 * MINUTE, ifError: DAY, browser: 30 * SECOND },
  'just-final': { fresh: 10 * MINUTE, revalidate: 10 * MINUTE, ifError: 3 * DAY, browser: 5 * MINUTE },
  final: { fresh: DAY, revalidate: DAY, ifError: 7 * DAY, browser: HOUR },
};

/** @param maxAge milliseconds, after which PRO is called before a response is returned */
export function lifetimesUpTo(maxAge: number): LifetimesByClass {
  const shorten = (lifetimes: Lifetimes): Lifetimes =>
    lifetimes.fresh <= maxAge
      ? lifetimes
      : { ...lifetimes, fresh: maxAge, revalidate: 0, browser: Math.min(lifetimes.browser, maxAge) };
  const entries = Object.entries(LIFETIMES).map(([name, lifetimes]) => [name, shorten(lifetimes)]);
  return Object.fromEntries(entries) as LifetimesByClass;
}

/** What determines how long a cached response may be used. */
export interface Aging {
  /** When PRO responded, in milliseconds since the epoch. */
  readonly fetchedAt: number;
  readonly freshnessClass: FreshnessClass;
  /** A factor of the lifetimes: see {@link randomSpread}. */
  readonly spread: number;
}

export type Freshness = 'fresh' | 'stale-while-revalidate' | 'stale-if-error' | 'expired';

export function freshnessOf(
  { fetchedAt, freshnessClass, spread }: Aging,
  now: number,
  lifetimes: LifetimesByClass,
): Freshness {
  const { fresh, revalidate, ifError } = lifetimes[freshnessClass];
  const age = (now - fetchedAt) / spread;
  // The clock was set back, so the age is unknown. If it was set back far, the entry would outlive every limit.
  if (age < -MINUTE) return age > -ifError ? 'stale-if-error' : 'expired';
  if (age < fresh) return 'fresh';
  if (age < fresh + revalidate) return 'stale-while-revalidate';
  return age < fresh + ifError ? 'stale-if-error' : 'expired';
}

/** A factor between 0.9 and 1.1, so that responses fetched together do not expire together. */
export function randomSpread(): number {
  return 0.9 + Math.random() * 0.2;
}
