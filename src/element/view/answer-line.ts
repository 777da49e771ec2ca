/** The line below the headline of an answer. */
import type { Consignment, TrackingEvent } from '../../tracking/consignment.js';
import { currentLeg, evidenceEvent, saysMoreThanState } from '../../tracking/evidence.js';
import { displayState } from '../../tracking/journey.js';
import { isDelivered, type ConsignmentStateName } from '../../tracking/states.js';
import { sentence } from '../i18n/sentence.js';
import type { StateText } from '../i18n/messages.js';
import type { Answer } from './answer.js';
import type { Arrival } from './arrival.js';
import { isLongName, knownCarrier } from './carrier.js';
import type { ViewContext } from './context.js';
import { leftAt, place, placeOf, signature } from './event-facts.js';
import { carrierText, withoutStop, type Fact } from './text.js';
import { timeText, when } from './time-text.js';

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

/**
 * The line below the headline, and what it tells.
 *
 * @param arrival what the headline says, if it says when the parcel comes
 * @param stalled how long there was no update, if that is unusual and the headline does not say it
 * @param tellsState the line tells the state, because the headline does not
 */
export const lineOf = (
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
