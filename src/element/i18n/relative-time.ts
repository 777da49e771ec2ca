/** Ages and relative days. The examples are British English. */
import type { EventTime } from '../../tracking/consignment.js';
import { now } from '../../tracking/now.js';
import { DAY, MINUTE } from '../../tracking/time.js';
import { shownClock, type DateStyle } from './dates.js';

const units: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * `2 minutes ago`, `in 40 seconds`
 *
 * @param seconds from now; negative for the past
 */
export const formatRelative = (seconds: number, locale: string): string => {
  const [unit, size] = units.find((each) => Math.abs(seconds) >= each[1]) ?? units[3]!;
  return new Intl.RelativeTimeFormat(locale).format(Math.trunc(seconds / size), unit);
};

/** Days since the Unix epoch, on the clock that is shown. */
const calendarDay = (time: EventTime, style: DateStyle): number => Math.floor(shownClock(time, style) / DAY);

/** Calendar days from today, on the clock that is shown: 1 for tomorrow, -1 for yesterday. */
export const daysFromToday = (time: EventTime, style: DateStyle): number => {
  const { offset, precision } = time;
  const instant = now();
  const viewersClock = shownClock(
    { instant, offset: 0, precision: 'minute' },
    { ...style, timeZone: 'viewer' },
  );
  const viewersOffset = Math.round((viewersClock - instant) / MINUTE);
  const today = { instant, offset: offset ?? viewersOffset, precision };
  return calendarDay(time, style) - calendarDay(today, style);
};

/** `today` for 0, `tomorrow` for 1, as the language writes it within a sentence. */
export const relativeDayName = (days: number, locale: string): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
