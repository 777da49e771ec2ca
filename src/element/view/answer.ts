/** What the top of the view says: where the parcel is, or when it comes, and what to do. */
import type { Consignment, TrackingEvent } from '../../tracking/consignment.js';
import { displayState } from '../../tracking/journey.js';
import { proState, silenceOf } from '../../tracking/outlook.js';
import {
  isDelivered,
  isUndisturbed,
  toneOf,
  type ConsignmentStateName,
  type Tone,
} from '../../tracking/states.js';
import { counted } from '../i18n/plural.js';
import type { StateText } from '../i18n/messages.js';
import { answerForPackages } from './answer-for-packages.js';
import { lineOf } from './answer-line.js';
import { arrivalOf } from './arrival.js';
import type { ViewContext } from './context.js';
import { isDivided } from './package-groups.js';
import { consignmentText } from './state-text.js';
import type { Fact } from './text.js';

export interface Answer {
  readonly tone: Tone;
  readonly headline: string;
  /** The state that the icon may show: of several packages, that of the next to arrive. */
  readonly iconState: ConsignmentStateName | undefined;
  /** What screen readers hear after "New update": the headline, but never that there are no updates. */
  readonly news: string;
  /** The line below the headline. */
  readonly line: readonly Fact[];
  /** What to do; `''` if there is nothing. */
  readonly advice: string;
  /** The event whose time the line tells. */
  readonly told: TrackingEvent | undefined;
  /** The line names the carrier. */
  readonly namesCarrier: boolean;
  /** The headline, or the line, has the expected date. */
  readonly tellsArrival: boolean;
}

/**
 * The history names the carrier, so that no fact has to: the newest event, which the answer tells, stands just below it; or
 * a cancelled parcel has no facts.
 */
export const isCarrierInHistory = (
  consignment: Consignment,
  { told }: Answer,
  { layout }: ViewContext,
): boolean => {
  const state = displayState(consignment);
  return layout === 'full' && (state === 'Cancelled' || (told !== undefined && !isDelivered(state)));
};

/** One package, or several in the same state. */
const answerForOne = (consignment: Consignment, text: StateText, context: ViewContext): Answer => {
  const { messages, locale } = context;
  const arrival = arrivalOf(consignment, context);
  const silence = silenceOf(consignment);
  const isLate = arrival?.isOverdue === true || silence.isLong;
  const state = displayState(consignment);
  const stalled = silence.isUnusual && counted(messages.noUpdatesFor, silence.days, locale);
  const isStalledFirst = !arrival && silence.isLong && isUndisturbed(state);
  const news = arrival?.headline ?? text.headline;
  const headline = (isStalledFirst && stalled) || news;
  const { line, told, namesCarrier } = lineOf(
    consignment,
    text,
    arrival,
    !isStalledFirst && stalled,
    arrival !== undefined || isStalledFirst,
    context,
  );
  const count = consignment.packages.length;
  return {
    tone: isLate && isUndisturbed(state) ? 'attention' : toneOf(state),
    headline,
    iconState: state,
    news,
    line: [count > 1 && counted(messages.packages, count, locale), ...line],
    advice: text.advice ?? (isLate ? messages.lateAdvice : ''),
    told,
    namesCarrier,
    tellsArrival: arrival !== undefined,
  };
};

export const answerOf = (consignment: Consignment, context: ViewContext): Answer => {
  const text = consignmentText(consignment, context.messages);
  const isOneText = proState(consignment) !== undefined || !isDivided(consignment, context);
  return isOneText
    ? answerForOne(consignment, text, context)
    : answerForPackages(consignment, text.advice, context);
};
