/** Moves invented journeys to the present: what happened years ago is late, and asks the shopper to act. */
import type { Journey } from '../../src/sandbox/journey.js';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { DAY } from '../../src/tracking/time.js';

const stamps = /"TimeStamp":"(2\d{3}-[^"]+)"/g;
const dates = /("(?:TimeStamp|ExpectedDeliveryDate)":")(2\d{3}-\d\d-\d\d)/g;

/** Whole days in milliseconds from the newest scan to now, so that it becomes a scan of the last 24 hours. */
const ageOf = (answer: ProMultiLegResponse): number => {
  const times = [...JSON.stringify(answer).matchAll(stamps)].flatMap(([, stamp]) => Date.parse(stamp!) || []);
  return times.length ? Math.floor((Date.now() - Math.max(...times)) / DAY) * DAY : 0;
};

/** @param by whole days in milliseconds */
const moved = <T>(response: T, by: number): T => {
  const text = JSON.stringify(response).replace(dates, (field, name: string, date: string) => {
    const time = Date.parse(date);
    return time ? name + new Date(time + by).toISOString().slice(0, 10) : field;
  });
  return JSON.parse(text) as T;
};

/**
 * The same response whole days later, so that its newest scan is of the last 24 hours.
 *
 * @param days how many days before that it ends instead
 */
export const recent = (answer: ProMultiLegResponse, days = 0): ProMultiLegResponse =>
  moved(answer, ageOf(answer) - days * DAY);

/** Everything that PRO answers, moved alike. */
export const recentJourney = (journey: Journey): Journey => {
  const age = ageOf(journey.answer);
  const { answer, flattened, status } = journey;
  return {
    ...journey,
    answer: moved(answer, age),
    flattened: moved(flattened, age),
    status: moved(status, age),
  };
};
