import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';

const day = 86_400_000;
const stamps = /"TimeStamp":"(2\d{3}-[^"]+)"/g;

/**
 * The same journey whole days later, so that its newest scan is of the last day.
 *
 * @param days how long ago that is, in place of less than a day
 */
export const recent = (answer: ProMultiLegResponse, days = 0): ProMultiLegResponse => {
  const text = JSON.stringify(answer);
  const times = [...text.matchAll(stamps)].flatMap(([, stamp]) => Date.parse(stamp!) || []);
  if (!times.length) return answer;
  const shift = (Math.floor((Date.now() - Math.max(...times)) / day) - days) * day;
  const shifted = text.replace(stamps, (field, stamp: string) => {
    const date = stamp.slice(0, 10);
    const time = Date.parse(date);
    return time ? field.replace(date, new Date(time + shift).toISOString().slice(0, 10)) : field;
  });
  return JSON.parse(shifted) as ProMultiLegResponse;
};
