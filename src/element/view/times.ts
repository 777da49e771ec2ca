import { html } from 'lit';
import { calendarDay, nowBeside } from '../i18n/calendar-day.js';
import { formatDay } from '../i18n/formats.js';
import { formatSpell } from '../i18n/duration.js';
import type { EventTime, Leg } from '../../tracking/consignment.js';
import type { ViewContext } from './context.js';

/** Calendar days from today, on the clock that is shown: 1 for tomorrow, -1 for yesterday. */
export const daysFromToday = (time: EventTime, context: ViewContext): number => {
  const { precision } = time;
  return calendarDay(time, context) - calendarDay({ ...nowBeside(time), precision }, context);
};

/** `tomorrow` for 1, `today` for 0, as the language writes it within a sentence. */
const dayWord = (days: number, { locale }: ViewContext): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');

/** `today` or `yesterday` on the clock that is shown; `''` for any other day. */
export const relativeDay = (time: EventTime, context: ViewContext): string => {
  const days = daysFromToday(time, context);
  return days === 0 || days === -1 ? dayWord(days, context) : '';
};

/** Of a day that is expected: `today` or `tomorrow`; `''` for any other. */
export const relativeDayAhead = (time: EventTime, context: ViewContext): string => {
  const days = daysFromToday(time, context);
  return days === 0 || days === 1 ? dayWord(days, context) : '';
};

/** `today, Tue, 5 Mar`, in two pieces, neither of which is torn apart before they are parted. */
export const day = (time: EventTime, context: ViewContext): unknown => {
  const word = relativeDay(time, context);
  const date = formatDay(time, context);
  return word ? html`<bdi>${word + context.messages.comma}</bdi><bdi>${date}</bdi>` : date;
};

/** From its first scan to its last: `2 days`, `7 hours`. */
export const duration = ({ events }: Leg, { locale }: ViewContext): string => {
  const times = events.flatMap(({ time, planned }) => (time && !planned ? time : []));
  return times.length > 1 ? formatSpell(times[0]!, times.at(-1)!, locale) : '';
};
