/**
 * Moves invented journeys to the present: what happened years ago is late, and asks the shopper to act. A journey that is in UTC
 * throughout is one of the viewer's own country: it keeps its times of day, on the viewer's clock.
 */
import type { Journey } from '../../src/sandbox/journey.js';
import { formatTimestamp } from '../../src/sandbox/timestamp.js';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { DAY } from '../../src/tracking/time.js';

const stamps = /"TimeStamp":"(2\d{3}-[^"]+)"/g;
const dates = /("(?:TimeStamp|ExpectedDeliveryDate)":")(2\d{3}-\d\d-\d\d)/g;
const inUtc = /("(?:TimeStamp|ExpectedDeliveryDate)":"2\d{3}-[^"]+)\+00:00"/g;

const stampsOf = (json: string): string[] => [...json.matchAll(stamps)].map(([, stamp]) => stamp!);

/** The viewer's, now: `+01:00`. */
const offset = (): string => formatTimestamp(0, -new Date().getTimezoneOffset()).slice(-6);

const onClock = (json: string): string => json.replaceAll(inUtc, `$1${offset()}"`);

/** Whole days in milliseconds from the newest scan to now, so that it becomes a scan of the last 24 hours. */
const ageOf = (json: string): number => {
  const times = stampsOf(json).flatMap((stamp) => Date.parse(stamp) || []);
  return times.length ? Math.floor((Date.now() - Math.max(...times)) / DAY) * DAY : 0;
};

/** @param by whole days in milliseconds */
const moved = (json: string, by: number): string =>
  json.replace(dates, (field, name: string, date: string) => {
    const time = Date.parse(date);
    return time ? name + new Date(time + by).toISOString().slice(0, 10) : field;
  });

/** Moves everything that PRO answers about a journey alike. */
const moverFor = (answer: ProMultiLegResponse, days = 0): (<T>(response: T) => T) => {
  const json = JSON.stringify(answer);
  const isHome = stampsOf(json).every((stamp) => stamp.endsWith('+00:00'));
  const placed = (text: string): string => (isHome ? onClock(text) : text);
  const by = ageOf(placed(json)) - days * DAY;
  return <T>(response: T) => JSON.parse(moved(placed(JSON.stringify(response)), by)) as T;
};

/**
 * The same response whole days later, so that its newest scan is of the last 24 hours.
 *
 * @param days how many days before that it ends instead
 */
export const recent = (answer: ProMultiLegResponse, days = 0): ProMultiLegResponse =>
  moverFor(answer, days)(answer);

export const recentJourney = (journey: Journey): Journey => {
  const move = moverFor(journey.answer);
  const { answer, flattened, status } = journey;
  return { ...journey, answer: move(answer), flattened: move(flattened), status: move(status) };
};
