import type { ConsignmentStateName } from '../tracking/states.js';
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

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Nobody asks sooner than this after the last request. In seconds. */
export const shortestRefresh = 15;

/** Less than hourly news are not to be expected before the carrier has the parcel; on the last mile every minute counts. */
const intervals: Readonly<Partial<Record<ConsignmentStateName, number>>> = {
  OutForDelivery: minute,
  Unallocated: 30 * minute,
  Allocating: 30 * minute,
  AllocationFailed: 30 * minute,
  Allocated: 30 * minute,
  ReadyToShip: 30 * minute,
  Manifesting: 30 * minute,
  ManifestFailed: 30 * minute,
  Manifested: 30 * minute,
  Cancelling: 30 * minute,
};

/** Of every other state: 90 requests a day. */
const usualInterval = 16 * minute;

/** The back-off's first and longest delay. */
const firstDelay = shortestRefresh * second;
const longestDelay = 5 * minute;

/** For how many failures in a row the back-off goes on, and how often in a day it may ask sooner than usual. */
export const patience = 8;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** HTTP-dates only: of other texts each browser reads something else. */
const isDate = /^[A-Z][a-z]+, .+ GMT$/;

/**
 * What `Retry-After` (RFC 9110, section 10.2.3: seconds, or a date) asks for, in milliseconds, between 1 s and 1 h;
 * `undefined` where the answer has none that can be read. A date counts from the answer's own, so the device's clock does
 * not matter.
 *
 * @param at when the answer came, by the device's clock
 */
export const retryAfter = (error: TrackingError | undefined, at: number): number | undefined => {
  const headers = error?.response?.headers;
  const text = headers?.get('retry-after')?.trim() ?? '';
  const from = +new Date(headers?.get('date') ?? '') || at;
  const delay = /^\d+$/.test(text) ? Number(text) * second : isDate.test(text) ? +new Date(text) - from : NaN;
  return Number.isNaN(delay) ? undefined : clamp(delay, second, hour);
};

/** How long after a good answer to ask again, in milliseconds, where nothing hinders it. */
export const usualDelay = ({ refresh, state }: Pick<Situation, 'refresh' | 'state'>): number =>
  typeof refresh === 'number'
    ? // Browsers take a time of over 24 days for none.
      clamp(refresh * second, firstDelay, day)
    : state && Object.hasOwn(intervals, state)
      ? intervals[state]!
      : usualInterval;

/** It has asked sooner than usual so often that it has to wait as usual. */
export const isSpent = ({ hurried }: Pick<Situation, 'hurried'>, now: number): boolean =>
  now - (hurried.at(-patience) ?? -Infinity) < day;

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
