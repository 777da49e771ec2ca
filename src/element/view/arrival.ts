import { html, type TemplateResult } from 'lit';
import type { Consignment, EventTime } from '../../tracking/consignment.js';
import { displayState } from '../../tracking/journey.js';
import { mayStillArrive } from '../../tracking/outlook.js';
import { isUndisturbed } from '../../tracking/states.js';
import { formatDay, formatLongDay, machineTime } from '../i18n/dates.js';
import { daysFromToday, relativeDayName } from '../i18n/relative-time.js';
import { sentence } from '../i18n/sentence.js';
import type { ViewContext } from './context.js';

/** When the parcel is expected. */
export interface Arrival {
  readonly headline: string;
  /** The day, where the headline has `today` or `tomorrow`. */
  readonly day: TemplateResult | undefined;
  readonly isOverdue: boolean;
}

/** The expected date. It is shown in its own offset: it is the same date for every viewer. */
const expectedDate = ({ expectedDelivery }: Consignment): EventTime | undefined =>
  expectedDelivery && { ...expectedDelivery, precision: 'date' };

const timeOf = (date: EventTime, text: string): TemplateResult =>
  html`<time datetime=${machineTime(date)}>${text}</time>`;

/** The arrival as a headline; `undefined` if no date is known, or if the state matters more. */
export const arrivalOf = (consignment: Consignment, context: ViewContext): Arrival | undefined => {
  const date = expectedDate(consignment);
  if (!date || !isUndisturbed(displayState(consignment)) || !mayStillArrive(consignment)) return undefined;
  const { messages, locale } = context;
  const days = daysFromToday(date, context);
  const isOverdue = days < 0;
  if (days === 0 || days === 1)
    return {
      headline: messages.arriving(relativeDayName(days, locale)),
      day: timeOf(date, sentence(formatLongDay(date, context), locale)),
      isOverdue,
    };
  const day = formatDay(date, context);
  return {
    headline: isOverdue ? messages.wasDueOn(day) : messages.arrivingOn(day),
    day: undefined,
    isOverdue,
  };
};

/** The expected day as a fact, where the headline says something else. */
export const expectedFact = (
  consignment: Consignment,
  context: ViewContext,
): { readonly label: string; readonly value: TemplateResult } | undefined => {
  const date = expectedDate(consignment);
  if (!date || !mayStillArrive(consignment)) return undefined;
  const { labels, comma } = context.messages;
  const days = daysFromToday(date, context);
  const word = days === 0 || days === 1 ? relativeDayName(days, context.locale) + comma : '';
  return {
    label: days < 0 ? labels.wasDue : labels.expected,
    value: timeOf(date, sentence(word + formatDay(date, context), context.locale)),
  };
};
