/** Dates and clock times, printed by `Intl`. The examples are British English. */
import type { EventTime } from '../../tracking/consignment.js';
import { now } from '../../tracking/now.js';
import { MINUTE } from '../../tracking/time.js';

/** How to print times. */
export interface DateStyle {
  /** BCP 47 */
  readonly locale: string;
  /** Whose clock is shown: `event` (the timestamp's own offset), `viewer`, or an IANA zone. */
  readonly timeZone: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A cached formatter: constructing one takes a hundred times longer than using it. */
export const dateTimeFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, options)));
  return formatter;
};

/** Whether it is a value for {@link DateStyle.timeZone}. */
export const isTimeZone = (name: string): boolean => {
  if (name === 'event' || name === 'viewer') return true;
  try {
    return Boolean(dateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

/** Milliseconds since the epoch whose UTC clock reads like the timestamp. */
export const wallClock = ({ instant, offset = 0 }: EventTime): number => instant + offset * MINUTE;

/** Whether a time is shown on the timestamp's own clock. Without an offset, or without a time, no other is known. */
export const showsOwnClock = (time: EventTime, { timeZone }: DateStyle): boolean =>
  timeZone === 'event' || time.offset === undefined || time.precision === 'date';

const print = (
  time: EventTime,
  style: DateStyle,
  options: Intl.DateTimeFormatOptions,
  until = time,
): string => {
  const own = showsOwnClock(time, style);
  const timeZone = own ? 'UTC' : style.timeZone;
  const format = dateTimeFormat(style.locale, timeZone === 'viewer' ? options : { ...options, timeZone });
  const [from, to] = own ? [wallClock(time), wallClock(until)] : [time.instant, until.instant];
  return from < to ? format.formatRange(from, to) : format.format(from);
};

/** `UTC`, `UTC+01:00`, `UTC−04:00` */
const offsetName = (offset: number): string => {
  const [hours, minutes] = [offset / 60, offset % 60].map((part) =>
    String(Math.trunc(Math.abs(part))).padStart(2, '0'),
  );
  return `UTC${offset ? `${offset < 0 ? '−' : '+'}${hours}:${minutes}` : ''}`;
};

/** `11:37`, or with its zone `11:37 UTC+01:00`; `''` for a date without a time. */
export const formatClock = (time: EventTime, style: DateStyle, withZone: boolean): string => {
  if (time.precision === 'date') return '';
  if (!withZone || time.offset === undefined) return print(time, style, { timeStyle: 'short' });
  return style.timeZone === 'event'
    ? `${print(time, style, { timeStyle: 'short' })} ${offsetName(time.offset)}`
    : print(time, style, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
};

/** `Tue, 5 Mar` */
export const formatDay = (time: EventTime, style: DateStyle): string =>
  print(time, style, { weekday: 'short', day: 'numeric', month: 'short' });

/** `Tuesday 5 March`, with the year if it is not the current one. */
export const formatLongDay = (time: EventTime, style: DateStyle): string => {
  const year = { year: 'numeric' } as const;
  const isOtherYear = print(time, style, year) !== print({ ...time, instant: now() }, style, year);
  return print(time, style, { weekday: 'long', day: 'numeric', month: 'long', ...(isOtherYear && year) });
};

/** `4–5 Mar 2024` */
export const formatDays = (from: EventTime, to: EventTime, style: DateStyle): string =>
  print(from, style, { dateStyle: 'medium' }, to);

/** Whether the timestamp's clock differs from the viewer's at that instant, so that its zone has to be shown. */
export const isForeign = ({ instant, offset }: EventTime): boolean =>
  offset !== undefined && offset !== -new Date(instant).getTimezoneOffset();

/** For `<time datetime>`: the instant, or as precise as the timestamp is. */
export const machineTime = (time: EventTime): string => {
  const wall = new Date(wallClock(time)).toISOString();
  if (time.precision === 'date') return wall.slice(0, 10);
  return time.offset === undefined ? wall.slice(0, 19) : new Date(time.instant).toISOString();
};
