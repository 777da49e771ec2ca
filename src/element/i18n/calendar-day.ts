import type { EventTime } from '../../tracking/consignment.js';
import { showsOwnClock, type DateStyle } from './formats.js';
import { dateTimeFormat } from './intl-cache.js';
import { now } from '../../tracking/now.js';
import { DAY, MINUTE } from '../../tracking/time.js';

/** The calendar day on the clock that is shown, in days since the Unix epoch: days that follow one another differ by 1. */
export const calendarDay = (time: EventTime, style: DateStyle): number => {
  const { instant, offset } = time;
  if (showsOwnClock(time, style)) return Math.floor((instant + (offset ?? 0) * MINUTE) / DAY);
  const { timeZone } = style;
  // Swedish days are written as ISO's.
  const format = dateTimeFormat('sv', { dateStyle: 'short', ...(timeZone === 'viewer' ? {} : { timeZone }) });
  return Date.parse(format.format(instant)) / DAY;
};

/** The present moment, on the same clock as that time: without an offset, on the viewer's. */
export const nowBeside = ({ offset }: EventTime): EventTime => {
  const time = now();
  return { instant: time, offset: offset ?? -new Date(time).getTimezoneOffset(), precision: 'minute' };
};
