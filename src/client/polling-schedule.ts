import type { ConsignmentStateName } from '../tracking/states.js';
import { DAY, MINUTE, SECOND, parseRetryAfter } from '../tracking/time.js';
import type { TrackingError } from './tracking-error.js';

/** `auto` follows the state; a number is in seconds. */
export type Refresh = 'auto' | 'off' | number;

/** Everything that decides when to fetch next. */
export interface Situation {
  readonly refresh: Refresh;
  /** The state on display; `undefined` while none is known. */
  readonly state: ConsignmentStateName | undefined;
  /** Nothing more will happen to the consignment. */
  readonly isSettled: boolean;
  /** How many requests in a row have failed; 0 after a good result. */
  readonly failures: number;
  /** Of the last request. */
  readonly error: TrackingError | undefined;
  /** When the last request ended, by the device's clock. */
  readonly fetchedAt: number;
  /** When it has fetched sooner than usual, by the same clock, in order. */
  readonly earlyRetries: readonly number[];
}

/** The least time between two polls, in seconds. */
export const shortestRefresh = 15;

/** Before the carrier has the parcel, nothing changes often; on the last mile every minute counts. */
const intervals: Readonly<Partial<Record<ConsignmentStateName, number>>> = {
  OutForDelivery: MINUTE,
  Unallocated: 30 * MINUTE,
  Allocating: 30 * MINUTE,
  AllocationFailed: 30 * MINUTE,
  Allocated: 30 * MINUTE,
  ReadyToShip: 30 * MINUTE,
  Manifesting: 30 * MINUTE,
  ManifestFailed: 30 * MINUTE,
  Manifested: 30 * MINUTE,
  Cancelling: 30 * MINUTE,
};

/** For every other state: 90 requests a day. */
const usualInterval = 16 * MINUTE;

/** Of the back-off. */
const firstDelay = shortestRefresh * SECOND;
const longestDelay = 5 * MINUTE;

/** After so many failures in a row the back-off ends. It is also how often a day a retry may come sooner than usual. */
export const maxRetries = 8;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** How much of a time span is left, in milliseconds; 0 if the device's clock was set back. */
export const remaining = (span: number, from: number, now: number): number =>
  now < from ? 0 : Math.max(span - (now - from), 0);

/**
 * The wait that a response asks for, in milliseconds: see {@link parseRetryAfter}. A date counts from the response's own
 * date, so the device's clock does not matter.
 *
 * @param at when the response came, by the device's clock
 */
export const retryAfter = (error: TrackingError | undefined, at: number): number | undefined => {
  const headers = error?.response?.headers;
  const from = +new Date(headers?.get('date') ?? '') || at;
  return parseRetryAfter(headers?.get('retry-after'), from);
};

/** How long after a good result to fetch again, in milliseconds. */
export const usualDelay = ({ refresh, state }: Pick<Situation, 'refresh' | 'state'>): number =>
  typeof refresh === 'number'
    ? // Browsers fire a timer of more than 24 days at once.
      clamp(refresh * SECOND, firstDelay, DAY)
    : state && Object.hasOwn(intervals, state)
      ? intervals[state]!
      : usualInterval;

/** It has fetched sooner than usual so often that it has to wait as usual. */
export const retryBudgetSpent = (earlyRetries: readonly number[], now: number): boolean =>
  now - (earlyRetries.at(-maxRetries) ?? -Infinity) < DAY;

/**
 * How long after the last request to fetch again, in milliseconds; `undefined`: no next request.
 *
 * Intervals are extended by up to a tenth at random, so that a thousand pages do not fetch at the same time. Failures back off
 * with full jitter (Brooker, "Exponential Backoff And Jitter", 2015). They come sooner than usual only where the usual interval
 * is longer than 5 minutes, and only a few times a day: in transit there are fewer than 100 requests a day, whatever fails. A
 * proxy's `Retry-After` of less than 15 s counts for the first failure only.
 *
 * @param random from 0 to 1, exclusive, as `Math.random`
 */
export const nextDelay = (situation: Situation, random: () => number): number | undefined => {
  const { refresh, isSettled, failures, error, fetchedAt, earlyRetries } = situation;
  if (refresh === 'off' || isSettled || error?.retryable === false) return undefined;
  const usual = usualDelay(situation);
  const interval = usual * (1 + 0.1 * random());
  if (failures === 0) return interval;
  const requested = retryAfter(error, fetchedAt);
  if (requested !== undefined) return failures === 1 ? requested : Math.max(requested, firstDelay);
  const backOff = Math.max(random() * Math.min(firstDelay * 2 ** failures, longestDelay), firstDelay);
  if (failures > maxRetries || retryBudgetSpent(earlyRetries, fetchedAt))
    return Math.max(interval, longestDelay);
  return usual > longestDelay ? backOff : Math.max(backOff, interval);
};
