import { html } from 'lit';
import { calendarDay, nowBeside } from '../../dates/calendar-day.js';
import { formatDay } from '../../dates/formats.js';
import { formatSpell } from '../../dates/spell.js';
import type { EventTime, Leg } from '../../model/consignment.js';
import type { ViewContext } from '../context.js';

/** `today` or `yesterday` on the clock that is shown; `''` for any other day. */
export const relativeDay = (time: EventTime, context: ViewContext): string => {
  const days = calendarDay(time, context) - calendarDay(nowBeside(time), context);
  if (days !== 0 && days !== -1) return '';
  return new Intl.RelativeTimeFormat(context.locale, { numeric: 'auto' }).format(days, 'day');
};

/** `today, Tue, 5 Mar`, in two pieces, neither of which is torn apart before they are parted. */
export const day = (time: EventTime, context: ViewContext): unknown => {
  const word = relativeDay(time, context);
  const date = formatDay(time, context);
  return word ? html`<bdi>${word + context.messages.comma}</bdi><bdi>${date}</bdi>` : date;
};

/** From its first scan to its last: `2 days`, `7 hours`. */
export const duration = ({ events }: Leg, { locale }: ViewContext): string => {
  const times = events.flatMap(({ time }) => time ?? []);
  return times.length > 1 ? formatSpell(times[0]!, times.at(-1)!, locale) : '';
};
