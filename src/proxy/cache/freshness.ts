import type { Entry } from './entry.js';
import type { Phase } from './freshness-class.js';

/** Seconds. */
export interface Lifetimes {
  /** PRO is not asked. */
  readonly fresh: number;
  /** After that: answered at once, while PRO is asked. */
  readonly refreshing: number;
  /** After being fresh: answered when PRO does not answer. */
  readonly onError: number;
  /** For which the shopper's browser may keep it. */
  readonly browser: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const LIFETIMES: Readonly<Record<Phase, Lifetimes>> = {
  'not-shipped': { fresh: 10 * MINUTE, refreshing: 10 * MINUTE, onError: DAY, browser: 60 },
  'in-transit': { fresh: 5 * MINUTE, refreshing: 5 * MINUTE, onError: DAY, browser: 60 },
  'out-for-delivery': { fresh: 45, refreshing: 60, onError: 6 * HOUR, browser: 15 },
  attention: { fresh: 2 * MINUTE, refreshing: 2 * MINUTE, onError: DAY, browser: 30 },
  'just-final': { fresh: 10 * MINUTE, refreshing: 10 * MINUTE, onError: 3 * DAY, browser: 300 },
  final: { fresh: DAY, refreshing: DAY, onError: 7 * DAY, browser: HOUR },
};

/** What an entry is still good for. */
export type Stage = 'fresh' | 'refreshing' | 'on-error' | 'over';

export function stageOf({ at, phase, spread }: Entry, now: number): Stage {
  const { fresh, refreshing, onError } = LIFETIMES[phase];
  const age = (now - at) / 1000 / spread;
  // The clock was set back since, so the age is unknown; far off, the entry would outlive every limit.
  if (age < -MINUTE) return age > -onError ? 'on-error' : 'over';
  if (age < fresh) return 'fresh';
  if (age < fresh + refreshing) return 'refreshing';
  return age < fresh + onError ? 'on-error' : 'over';
}

/** A factor between 0.9 and 1.1, so that what was loaded together does not expire together. */
export function randomSpread(): number {
  return 0.9 + Math.random() * 0.2;
}
