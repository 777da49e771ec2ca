import { differenceInHours } from 'date-fns/differenceInHours';
import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import type { EventTime } from '../../tracking/consignment.js';
import { now } from '../../tracking/now.js';

/** In days of 24 hours: by the viewer's calendar, a night in which clocks change would count for some and not for others. */
const differenceInDays = (later: number, earlier: number): number =>
  Math.trunc(differenceInHours(later, earlier) / 24);

/** In whole days. */
export const daysSince = ({ instant }: EventTime): number => differenceInDays(now(), instant);

const units = [
  ['day', differenceInDays],
  ['hour', differenceInHours],
  ['minute', differenceInMinutes],
] as const;

/** `2 days`, `7 hours`: in the largest unit of which there is one; `''` under a minute, and where a time is but a date. */
export const formatSpell = (from: EventTime, to: EventTime, locale: string): string => {
  if (from.precision === 'date' || to.precision === 'date') return '';
  for (const [unit, difference] of units) {
    const count = difference(to.instant, from.instant);
    if (count > 0)
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  }
  return '';
};
