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
  /** The viewer's IANA zone, on a server; `''` if it is not known. In a browser it is the device's. */
  readonly viewerZone?: string;
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

const clockParts = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
} as const;

/** By zone and instant: each is asked for several times, and printing costs most of a rendering's time. */
const zoneClocks = new Map<string, number>();
const mostZoneClocks = 1_000;

const zoneClock = (instant: number, timeZone: string): number => {
  const key = `${timeZone} ${instant}`;
  let clock = zoneClocks.get(key);
  if (clock === undefined) {
    const parts = new Map(
      dateTimeFormat('en-US', { ...clockParts, timeZone })
        .formatToParts(instant)
        .map(({ type, value }) => [type, Number(value)]),
    );
    const [years = 0, month = 1, ...rest] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
      (type) => parts.get(type as Intl.DateTimeFormatPartTypes) ?? 0,
    );
    clock = Date.UTC(years, month - 1, ...rest);
    if (zoneClocks.size >= mostZoneClocks) zoneClocks.clear();
    zoneClocks.set(key, clock);
  }
  return clock;
};

/** The IANA zone to show a time in; none for the device's own. */
const zoneOf = ({ timeZone, viewerZone }: DateStyle): string | undefined =>
  timeZone === 'viewer' ? viewerZone : timeZone;

/** Milliseconds since the epoch, without seconds, whose UTC clock reads like the time as it is shown. */
export const shownClock = (time: EventTime, style: DateStyle): number => {
  const instant = Math.floor(time.instant / MINUTE) * MINUTE;
  if (showsOwnClock(time, style)) return wallClock({ ...time, instant });
  const zone = zoneOf(style);
  return zone ? zoneClock(instant, zone) : instant - new Date(instant).getTimezoneOffset() * MINUTE;
};

/** Calls the formatter with the time as it is shown. */
const print = <T>(
  time: EventTime,
  style: DateStyle,
  options: Intl.DateTimeFormatOptions,
  use: (format: Intl.DateTimeFormat, shown: (time: EventTime) => number) => T,
): T => {
  const own = showsOwnClock(time, style);
  const timeZone = own ? 'UTC' : zoneOf(style);
  const format = dateTimeFormat(style.locale, timeZone ? { ...options, timeZone } : options);
  return use(format, own ? wallClock : ({ instant }) => instant);
};

const printOne = (time: EventTime, style: DateStyle, options: Intl.DateTimeFormatOptions): string =>
  print(time, style, options, (format, shown) => format.format(shown(time)));

/** `11:37`; `''` for a date without a time. */
export const formatClock = (time: EventTime, style: DateStyle): string =>
  time.precision === 'date' ? '' : printOne(time, style, { timeStyle: 'short' });

/** The zone's short name: `EST`, `GMT+1`. */
export const zoneName = (time: EventTime, style: DateStyle): string =>
  print(time, style, { timeZoneName: 'short' }, (format, shown) =>
    format.formatToParts(shown(time)).find(({ type }) => type === 'timeZoneName'),
  )?.value ?? '';

const yearShown = (time: EventTime, style: DateStyle): number =>
  new Date(shownClock(time, style)).getUTCFullYear();

/** The year is printed only if it is not the current one. */
const yearOf = (time: EventTime, style: DateStyle): Intl.DateTimeFormatOptions =>
  yearShown(time, style) === yearShown({ ...time, instant: now() }, style) ? {} : { year: 'numeric' };

const formatDate =
  (options: Intl.DateTimeFormatOptions) =>
  (time: EventTime, style: DateStyle): string =>
    printOne(time, style, { ...options, day: 'numeric', month: 'long', ...yearOf(time, style) });

/** `5 March`, with the year if it is not the current one; so are the others. */
export const formatDayAndMonth = formatDate({});

/** `Tue 5 March` */
export const formatDay = formatDate({ weekday: 'short' });

/** `Tuesday 5 March` */
export const formatLongDay = formatDate({ weekday: 'long' });

/** `4–5 March`, `28 February – 1 March` */
export const formatDays = (from: EventTime, to: EventTime, style: DateStyle): string => {
  const options = { day: 'numeric', month: 'long', ...yearOf(from, style) } as const;
  return print(from, style, options, (format, shown) => {
    const [first, last] = [format.format(shown(from)), format.format(shown(to))];
    if (first === last || shown(to) < shown(from)) return first;
    const range = format.formatRange(shown(from), shown(to));
    // Some languages write the months of a range as numbers, or its days with a zero, unlike every other date beside it.
    return range.includes(last) && !/\b0/.test(range)
      ? range.replace(/((?:^|\D)\d{1,2}\.?)\s*–\s*(?=\d)/, '$1–')
      : `${first} – ${last}`;
  });
};

/** Whether the clock that is shown differs from the viewer's at that instant. */
export const differsFromViewer = (time: EventTime, style: DateStyle): boolean => {
  const { offset, precision } = time;
  if (offset === undefined || precision === 'date' || style.timeZone === 'viewer') return false;
  return (
    style.viewerZone === '' || shownClock(time, style) !== shownClock(time, { ...style, timeZone: 'viewer' })
  );
};

/** For `<time datetime>`: the instant, or as precise as the timestamp is. */
export const machineTime = (time: EventTime): string => {
  const wall = new Date(wallClock(time)).toISOString();
  if (time.precision === 'date') return wall.slice(0, 10);
  return time.offset === undefined ? wall.slice(0, 19) : new Date(time.instant).toISOString();
};
