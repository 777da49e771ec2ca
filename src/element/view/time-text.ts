import { html, type TemplateResult } from 'lit';
import { formatClock, formatDay, formatLongDay, machineTime } from '../i18n/dates.js';
import { daysFromToday, formatDuration, relativeDayName } from '../i18n/relative-time.js';
import type { EventTime, Leg } from '../../tracking/consignment.js';
import type { ViewContext } from './context.js';

/** `today` or `yesterday`; `''` for any other day. */
const relativeDay = (time: EventTime, context: ViewContext): string => {
  const days = daysFromToday(time, context);
  return days === 0 || days === -1 ? relativeDayName(days, context.locale) : '';
};

/** `today, Tuesday 5 March, 11:37` */
export const longTime = (time: EventTime, context: ViewContext): TemplateResult => {
  const clock = formatClock(time, context, context.showsZones);
  const all = [relativeDay(time, context), formatLongDay(time, context), clock]
    .filter(Boolean)
    .join(context.messages.comma);
  return html`<time datetime=${machineTime(time)}>${all}</time>`;
};

/** `today, Tue, 5 Mar`: two isolated pieces, so that a line breaks between them first. */
const shortDay = (time: EventTime, context: ViewContext): unknown => {
  const word = relativeDay(time, context);
  const date = formatDay(time, context);
  return word ? html`<bdi>${word + context.messages.comma}</bdi><bdi>${date}</bdi>` : date;
};

/** `today, Tue, 5 Mar` over `11:37`. A day that repeats that of the event before is for screen readers only. */
export const shortTime = (time: EventTime, showsDay: boolean, context: ViewContext): TemplateResult =>
  html`<time part="time" datetime=${machineTime(time)}
    ><span class=${showsDay ? 'day' : 'heard'}>${shortDay(time, context)} </span
    >${formatClock(time, context, context.showsZones)}</time
  >`;

/** The expected delivery date. It is shown in its own offset: it is the same date for every viewer. */
export const expectedDay = (time: EventTime, context: ViewContext): TemplateResult => {
  const date = { ...time, precision: 'date' } as const;
  const { overdue, expected, comma } = context.messages;
  const day = formatLongDay(date, context);
  const days = daysFromToday(date, context);
  const word = days === 0 || days === 1 ? relativeDayName(days, context.locale) + comma : '';
  return html`<time datetime=${machineTime(date)}>${days < 0 ? overdue(day) : expected(word + day)}</time>`;
};

/** From the first event to the last: `2 days`, `7 hours`. */
export const duration = ({ events }: Leg, { locale }: ViewContext): string => {
  const times = events.flatMap(({ time, planned }) => (time && !planned ? time : []));
  return times.length > 1 ? formatDuration(times[0]!, times.at(-1)!, locale) : '';
};
