/** What the top of the view says: where the parcel is, or when it comes, and what to do. */
import type { Consignment, TrackingEvent } from '../../tracking/consignment.js';
import { currentLeg, evidenceEvent, saysMoreThanState } from '../../tracking/evidence.js';
import { displayState } from '../../tracking/journey.js';
import { proState, waitingSince } from '../../tracking/outlook.js';
import {
  isDelivered,
  isUndisturbed,
  toneOf,
  type ConsignmentStateName,
  type Tone,
} from '../../tracking/states.js';
import { counted } from '../i18n/plural.js';
import { daysSince } from '../i18n/relative-time.js';
import { sentence } from '../i18n/sentence.js';
import type { StateText } from '../i18n/messages.js';
import { arrivalOf, type Arrival } from './arrival.js';
import { isLongName, knownCarrier } from './carrier.js';
import type { ViewContext } from './context.js';
import { leftAt, place, placeOf, signature } from './event-facts.js';
import { isDivided, packageGroups } from './package-groups.js';
import { consignmentText } from './state-text.js';
import { carrierText, withoutStop, type Fact } from './text.js';
import { timeText, when } from './time-text.js';

export interface Answer {
  readonly tone: Tone;
  readonly headline: string;
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

/** Days. Shorter times without an event are usual. */
const stalledAfter = 3;
/** Days. After so many the shop should look into it. */
const lateAfter = 5;

const daysWithoutUpdate = (consignment: Consignment): number => {
  const time = waitingSince(consignment);
  return time ? daysSince(time) : 0;
};

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

/** Who signed for it, or where it was left. */
export const handOverFact = (event: TrackingEvent, context: ViewContext): Fact =>
  signature(event, context.messages.signedForBy, context) ||
  leftAt(event, context) ||
  (saysMoreThanState(event) && carrierText(withoutStop(event.words)));

/** When and where the event happened. */
const eventLine = (
  event: TrackingEvent,
  state: string | undefined,
  context: ViewContext,
): readonly Fact[] => {
  const { messages, locale, layout } = context;
  const { time } = event;
  if (state === 'AtCollectionPoint') {
    if (layout === 'summary') return [placeOf(event, context)];
    if (layout === 'compact') return [placeOf(event, context).split(',')[0]];
    return [time && when(time, messages.since(timeText(time, context)), context)];
  }
  const isDelivery = isDelivered(event.state);
  return [
    time && when(time, sentence(timeText(time, context), locale), context),
    isDelivery && layout === 'summary' && handOverFact(event, context),
    !isDelivery && layout === 'full' && place(event, context),
  ];
};

/** States whose headline may be followed by the carrier's name. */
const carried: ReadonlySet<ConsignmentStateName | undefined> = new Set([
  'Dispatched',
  'InTransit',
  'OutForDelivery',
]);

const withCarrier = (
  text: StateText,
  consignment: Consignment,
  context: ViewContext,
): { readonly text: string; readonly namesCarrier: boolean } => {
  const { headline } = text;
  const state = displayState(consignment);
  const isCarried =
    consignment.packages.length === 1 && carried.has(state) && text !== context.messages.betweenCarriers;
  const leg = isCarried ? currentLeg(consignment.packages[0]) : undefined;
  const carrier = leg ? knownCarrier(leg, context) : '';
  return carrier && !isLongName(carrier)
    ? { text: context.messages.withCarrier(headline, carrier), namesCarrier: true }
    : { text: headline, namesCarrier: false };
};

/** Several packages in different states. */
const answerForMany = (consignment: Consignment, text: StateText, context: ViewContext): Answer => {
  const { packages, deliveredCount } = consignment;
  const { messages, locale } = context;
  const arrival = deliveredCount ? undefined : arrivalOf(consignment, context);
  const headline = deliveredCount
    ? messages.deliveredOf(deliveredCount, packages.length)
    : (arrival?.headline ?? counted(messages.packages, packages.length, locale));
  return {
    tone: arrival?.isOverdue ? 'attention' : toneOf(displayState(consignment)),
    headline,
    news: headline,
    line: [packageGroups(consignment, context)],
    advice: text.advice ?? (arrival?.isOverdue ? messages.lateAdvice : ''),
    told: undefined,
    namesCarrier: false,
    tellsArrival: arrival !== undefined,
  };
};

/**
 * The line below the headline, and what it tells.
 *
 * @param arrival what the headline says, if it says when the parcel comes
 * @param stalled how long there was no update, if that is unusual and the headline does not say it
 * @param tellsState the line tells the state, because the headline does not
 */
const lineOf = (
  consignment: Consignment,
  text: StateText,
  arrival: Arrival | undefined,
  stalled: string | false,
  tellsState: boolean,
  context: ViewContext,
): Pick<Answer, 'line' | 'told' | 'namesCarrier'> => {
  const state = displayState(consignment);
  const withoutEvent = { told: undefined, namesCarrier: false };
  if (arrival?.day && state !== 'OutForDelivery') return { ...withoutEvent, line: [arrival.day, stalled] };
  if (stalled) return { ...withoutEvent, line: [stalled] };
  if (tellsState) {
    const { text: line, namesCarrier } = withCarrier(text, consignment, context);
    return { ...withoutEvent, line: [line], namesCarrier };
  }
  if (text.line) return { ...withoutEvent, line: [text.line] };
  const told = evidenceEvent(consignment);
  return { line: told ? eventLine(told, state, context) : [], told, namesCarrier: false };
};

/** One package, or several in the same state. */
const answerForOne = (consignment: Consignment, text: StateText, context: ViewContext): Answer => {
  const { messages, locale } = context;
  const arrival = arrivalOf(consignment, context);
  const days = daysWithoutUpdate(consignment);
  const isLate = arrival?.isOverdue === true || days >= lateAfter;
  const state = displayState(consignment);
  const stalled = days >= stalledAfter && counted(messages.noUpdatesFor, days, locale);
  const isStalledFirst = !arrival && days >= lateAfter && isUndisturbed(state);
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
  return (isOneText ? answerForOne : answerForMany)(consignment, text, context);
};
