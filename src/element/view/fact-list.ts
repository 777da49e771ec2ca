import { html, nothing, type TemplateResult } from 'lit';
import type { Consignment, Leg, TrackedPackage, TrackingEvent } from '../../tracking/consignment.js';
import { currentLeg, newerEvent, saysMoreThanState } from '../../tracking/evidence.js';
import { displayState } from '../../tracking/journey.js';
import { isDelivered } from '../../tracking/states.js';
import { sentence } from '../i18n/sentence.js';
import { isCarrierInHistory, type Answer } from './answer.js';
import { handOverFact } from './answer-line.js';
import { expectedFact } from './arrival.js';
import { quoted } from './box.js';
import { carrierFact, knownCarrier } from './carrier.js';
import type { ViewContext } from './context.js';
import { leftAt, place, signature } from './event-facts.js';
import { carrierText, eventTitle, facts, type Fact } from './text.js';
import { timeText, when } from './time-text.js';

/** A label and its value. */
interface LabelledFact {
  readonly label: string;
  readonly value: unknown;
}

const mostFacts = 3;

const startOf = ({ time }: TrackingEvent, context: ViewContext): Fact =>
  time && when(time, sentence(timeText(time, context), context.locale), context);

const whenAndWhere = (event: TrackingEvent, context: ViewContext): readonly unknown[] =>
  facts([startOf(event, context), place(event, context)], context);

/** The newest event. Its title is told if it is not the one that the state comes from. */
const lastUpdate = (consignment: Consignment, context: ViewContext): readonly unknown[] => {
  const newer = newerEvent(consignment);
  if (newer) {
    const title = carrierText(eventTitle(newer, context.messages));
    return facts([startOf(newer, context), title, place(newer, context)], context);
  }
  const event = consignment.leadingPackage?.lastEvent;
  return event ? whenAndWhere(event, context) : [];
};

/** The last event before the parcel went missing. */
const lastSeen = ({ legs }: TrackedPackage, context: ViewContext): readonly unknown[] => {
  const events = legs.flatMap((leg) => leg.events);
  const last = events.findLast(
    ({ planned, state, time }) => !planned && time && state !== 'Missing' && state !== 'Lost',
  );
  return last ? whenAndWhere(last, context) : [];
};

/** Who signed, or what the carrier wrote instead. */
const receipt = (event: TrackingEvent, context: ViewContext): LabelledFact => {
  const { labels } = context.messages;
  const signed = signature(event, (name) => name, context);
  if (signed) return { label: labels.signedForBy, value: signed };
  const left = leftAt(event, context) ? event.leftAt : '';
  const note = left || (!event.leftAt && saysMoreThanState(event) ? event.words : '');
  return { label: labels.carriersNote, value: note && quoted(note, context) };
};

const deliveryFacts = (
  { legs }: TrackedPackage,
  event: TrackingEvent,
  leg: Leg | undefined,
  context: ViewContext,
): readonly LabelledFact[] => {
  const { labels } = context.messages;
  return [
    receipt(event, context),
    { label: labels.where, value: place(event, context) },
    { label: labels.deliveredBy, value: leg && carrierFact(leg, legs.length === 1, context) },
  ];
};

const journeyFacts = (
  consignment: Consignment,
  trackedPackage: TrackedPackage,
  answer: Answer,
  context: ViewContext,
): readonly LabelledFact[] => {
  const { labels } = context.messages;
  const state = displayState(consignment);
  if (state === 'Cancelled') return [];
  const isMissing = state === 'Missing' || state === 'Lost';
  const leg = currentLeg(trackedPackage);
  const isTold = answer.told !== undefined && !newerEvent(consignment);
  return [
    isMissing
      ? { label: labels.lastSeen, value: lastSeen(trackedPackage, context) }
      : { label: labels.lastUpdate, value: !isTold && lastUpdate(consignment, context) },
    {
      label: labels.with,
      value:
        leg &&
        !answer.namesCarrier &&
        !isCarrierInHistory(consignment, answer, context) &&
        knownCarrier(leg, context) &&
        carrierFact(leg, trackedPackage.legs.length === 1, context),
    },
  ];
};

const isKnown = ({ value }: LabelledFact): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

const factsOf = (consignment: Consignment, answer: Answer, context: ViewContext): readonly LabelledFact[] => {
  const { packages } = consignment;
  const expected = answer.tellsArrival ? undefined : expectedFact(consignment, context);
  const [only] = packages;
  if (!only || packages.length > 1) return expected ? [expected] : [];
  const isDelivery = isDelivered(displayState(consignment)) && isDelivered(only.state);
  const own =
    isDelivery && only.stateEvent
      ? [
          ...deliveryFacts(only, only.stateEvent, currentLeg(only), context),
          ...(newerEvent(consignment)
            ? [{ label: context.messages.labels.lastUpdate, value: lastUpdate(consignment, context) }]
            : []),
        ]
      : journeyFacts(consignment, only, answer, context);
  return [...(expected ? [expected] : []), ...own];
};

/** At most three facts that neither the line above nor the box has told. */
export const factList = (
  consignment: Consignment,
  answer: Answer,
  context: ViewContext,
): TemplateResult | typeof nothing => {
  const known = factsOf(consignment, answer, context).filter(isKnown).slice(0, mostFacts);
  return known.length
    ? html`<dl part="facts">
        ${known.map(({ label, value }) => html`<div part="fact"><dt part="fact-label">${label}</dt><dd part="fact-value">${value}</dd></div>`)}
      </dl>`
    : nothing;
};

/** In the compact layout: one line instead of a list. */
export const factLine = (
  consignment: Consignment,
  answer: Answer,
  context: ViewContext,
): TemplateResult | typeof nothing => {
  if (answer.advice) return nothing;
  const event = consignment.packages.length === 1 ? consignment.packages[0]!.stateEvent : undefined;
  const handOver =
    event && isDelivered(event.state)
      ? facts([handOverFact(event, context), place(event, context)], context)
      : [];
  const [first] = handOver.length
    ? [handOver]
    : factsOf(consignment, answer, context)
        .filter(isKnown)
        .map(({ value }) => value);
  return first ? html`<p part="fact-line">${first}</p>` : nothing;
};
