import type { ConsignmentStateName } from '../tracking/states.js';
import { DAY, MINUTE, SECOND, parseRetryAfter } from '../tracking/time.js';
import type { TrackingError } from './tracking-error.js';

/** `auto` follows the state; a number is in seconds. */
export type Refresh = 'auto' | 'off' | number;

/** All that decides when to ask again. */
export interface Situation {
  readonly refresh: Refresh;
  /** The state that the shopper is told; `undefined` while none is known. */
  readonly state: ConsignmentStateName | undefined;
  /** Nothing will happen to the consignment any more. */
  readonly isSettled: boolean;
  /** How many requests in a row have failed; 0 after a good answer. */
  readonly failures: number;
  /** Of the last request. */
  readonly error: TrackingError | undefined;
  /** When the last outcome came, by the device's clock. */
  readonly at: number;
  /** When it has asked sooner than usual, by the same clock; the latest time is the last one. */
  readonly hurried: readonly number[];
}

/** Nobody asks sooner than this after the last request. In seconds. */
export const shortestRefresh = 15;

/** Less than hourly news are not to be expected before the carrier has the parcel; on the last mile every minute counts. */
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

/** Of every other state: 90 requests a day. */
const usualInterval = 16 * MINUTE;

/** The back-off's first and longest delay. */
const firstDelay = shortestRefresh * SECOND;
const longestDelay = 5 * MINUTE;

/** For how many failures in a row the back-off goes on, and how often in a day it may ask sooner than usual. */
export const patience = 8;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/**
 * The wait that a response asks for, in milliseconds: see {@link parseRetryAfter}. A date counts from the response's own
 * date, so the device's clock does not matter.
 *
 * @param at when the answer came, by the device's clock
 */
export const retryAfter = (error: TrackingError | undefined, at: number): number | undefined => {
  const headers = error?.response?.headers;
  const from = +new Date(headers?.get('date') ?? '') || at;
  return parseRetryAfter(headers?.get('retry-after'), from);
};

/** How long after a good answer to ask again, in milliseconds, where nothing hinders it. */
export const usualDelay = ({ refresh, state }: Pick<Situation, 'refresh' | 'state'>): number =>
  typeof refresh === 'number'
    ? // Browsers take a time of over 24 days for none.
      clamp(refresh * SECOND, firstDelay, DAY)
    : state && Object.hasOwn(intervals, state)
      ? intervals[state]!
      : usualInterval;

/** It has asked sooner than usual so often that it has to wait as usual. */
export const isSpent = ({ hurried }: Pick<Situation, 'hurried'>, now: number): boolean =>
  now - (hurried.at(-patience) ?? -Infinity) < DAY;

/**
 * How long after the last outcome to ask again, in milliseconds; `undefined`: not by itself.
 *
 * Intervals get up to a tenth longer by chance, so that a thousand pages do not ask together. Failures back off with full
 * jitter (Brooker, "Exponential Backoff And Jitter", 2015), but never ask sooner than usual where that is soon enough, and
 * elsewhere only a few times a day: in transit it is fewer than 100 requests a day, whatever fails. A proxy that names too
 * short a time again and again is not taken at its word.
 *
 * @param random from 0 to 1, exclusive, as `Math.random`
 */
export const nextDelay = (situation: Situation, random: () => number): number | undefined => {
  const { refresh, isSettled, failures, error, at } = situation;
  if (refresh === 'off' || isSettled || error?.retryable === false) return undefined;
  const usual = usualDelay(situation);
  const interval = usual * (1 + 0.1 * random());
  if (failures === 0) return interval;
  const asked = retryAfter(error, at);
  if (asked !== undefined) return failures === 1 ? asked : Math.max(asked, firstDelay);
  const backOff = Math.max(random() * Math.min(firstDelay * 2 ** failures, longestDelay), firstDelay);
  if (failures > patience || isSpent(situation, at)) return Math.max(interval, longestDelay);
  return usual > longestDelay ? backOff : Math.max(backOff, interval);
};
