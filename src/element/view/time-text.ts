import { html, type TemplateResult } from 'lit';
import {
  differsFromViewer,
  formatClock,
  formatDay,
  formatDayAndMonth,
  formatLongDay,
  machineTime,
  zoneName,
} from '../i18n/dates.js';
import { daysFromToday, relativeDayName } from '../i18n/relative-time.js';
import { sentence } from '../i18n/sentence.js';
import type { EventTime } from '../../tracking/consignment.js';
import type { ViewContext } from './context.js';

/** Adds whose clock it is, if it is not the viewer's. PRO does not say whether `+00:00` is the place's own time. */
const withZone = (clock: string, time: EventTime, context: ViewContext): string => {
  if (!clock || !differsFromViewer(time, context)) return clock;
  if (context.timeZone !== 'event') return `${clock}\u00a0${zoneName(time, context)}`;
  return time.offset === 0 ? `${clock}\u00a0UTC` : context.messages.localTime(clock);
};

/** `today`, `yesterday`, or `Tue 5 March` */
const dayName = (time: EventTime, context: ViewContext): string => {
  const days = daysFromToday(time, context);
  return days === 0 || days === -1 ? relativeDayName(days, context.locale) : formatDay(time, context);
};

const dayAndClock = (day: string, clock: string, { messages }: ViewContext): string =>
  day && clock ? messages.dayAndTime(day, clock) : day || clock;

/** `today, 11:37`, `Tue 5 March, 07:58 local time`, as within a sentence. */
export const timeText = (time: EventTime, context: ViewContext): string => {
  const clock = formatClock(time, context);
  return dayAndClock(
    dayName(time, context),
    withZone(clock && context.messages.clock(clock), time, context),
    context,
  );
};

/**
 * The same time on the viewer's clock: `(12:58 your time)`, with the day if it is another one; `''` if it reads the same,
 * or if the layout has no room for it.
 */
const yourTime = (time: EventTime, context: ViewContext): string => {
  const { layout, timeZone, viewerZone } = context;
  if (layout !== 'full' || timeZone !== 'event' || viewerZone === '' || !differsFromViewer(time, context))
    return '';
  const own = { ...context, timeZone: 'viewer' };
  const clock = context.messages.clock(formatClock(time, own));
  const isSameDay = formatDay(time, own) === formatDay(time, context);
  return context.messages.yourTime(dayAndClock(isSameDay ? '' : dayName(time, own), clock, context));
};

/**
 * When something happened, and when that was for the viewer.
 *
 * @param text from {@link timeText}, possibly within a phrase
 */
export const when = (time: EventTime, text: string, context: ViewContext): TemplateResult => {
  const yours = yourTime(time, context);
  return html`<time datetime=${machineTime(time)}>${text}</time>${yours ? html` <span class="together">${yours}</span>` : ''}`;
};

/** `Today`, `Yesterday, 4 March`, `Tuesday 3 March`: above the events of a day. */
export const dayHeading = (time: EventTime, context: ViewContext): string => {
  const days = daysFromToday(time, context);
  if (days !== 0 && days !== -1) return sentence(formatLongDay(time, context), context.locale);
  const word = sentence(relativeDayName(days, context.locale), context.locale);
  return days ? word + context.messages.comma + formatDayAndMonth(time, context) : word;
};

/** `11:37`, `07:58 local time`. Its column may be narrow: words that belong together break only where they are too long for it. */
export const clockText = (time: EventTime, context: ViewContext): readonly unknown[] =>
  withZone(formatClock(time, context), time, context)
    .split(' ')
    .flatMap((words, index) => [
      index ? ' ' : '',
      words.includes('\u00a0')
        ? html`<span class="together">${words.replaceAll('\u00a0', ' ')}</span>`
        : words,
    ]);
