import { html, type TemplateResult } from 'lit';
import type { Consignment, TrackedPackage, TrackingEvent } from '../../tracking/consignment.js';
import { evidenceEvent, newerEvent, packageToName, saysMoreThanState } from '../../tracking/evidence.js';
import { displayState } from '../../tracking/journey.js';
import { mayStillArrive } from '../../tracking/outlook.js';
import { isDelivered, toneOf } from '../../tracking/states.js';
import type { ViewContext } from './context.js';
import { copyButton } from './copy-button.js';
import { leftAt, place, signature } from './event-facts.js';
import { header } from './heading.js';
import { progressSteps } from './progress-steps.js';
import { consignmentText, meaning, packageText, stalledText, stateEventText } from './state-text.js';
import { carrierText, dot, eventTitle, expandableText, paragraph, withoutStop } from './text.js';
import { expectedDay, longTime } from './time-text.js';

/** How many packages are delivered, and which one the headline is about. */
const count = (
  { packages, state, deliveredCount }: Consignment,
  named: TrackedPackage | undefined,
  { messages }: ViewContext,
): unknown =>
  paragraph(
    'count',
    dot,
    packages.length > 1 &&
      (deliveredCount > 0 || !isDelivered(state)) &&
      messages.deliveredOf(deliveredCount, packages.length),
    named && messages.package(packages.indexOf(named) + 1, packages.length),
    named && packageText(named, messages).headline,
  );

/** Who signed, when and where; or when and where the state was reached. */
const fact = (
  event: TrackingEvent,
  isDelivery: boolean,
  headline: string,
  isBrief: boolean,
  context: ViewContext,
): unknown => {
  const text = withoutStop(event.words);
  return paragraph(
    'fact',
    context.messages.comma,
    isDelivery && (signature(event, context) || leftAt(event, context)),
    text !== headline &&
      saysMoreThanState(event) &&
      html`<bdi>${expandableText(text || eventTitle(event, context.messages), context)}</bdi>`,
    event.time && longTime(event.time, context),
    !isBrief && place(event, context),
  );
};

const lastScan = (consignment: Consignment, context: ViewContext): unknown => {
  const event = newerEvent(consignment);
  const { messages } = context;
  return (
    event &&
    paragraph(
      'last-scan',
      dot,
      html`${messages.lastScan} ${carrierText(eventTitle(event, messages))}`,
      event.time && longTime(event.time, context),
      place(event, context),
    )
  );
};

/** One headline that answers "where is it?", then the facts that belong to it. */
export const summary = (consignment: Consignment, context: ViewContext): TemplateResult => {
  const { messages } = context;
  const { reference, expectedDelivery } = consignment;
  const { headline, advice: stateAdvice } = consignmentText(consignment, messages);
  const state = displayState(consignment);
  const event = evidenceEvent(consignment);
  const named = packageToName(consignment);
  const namedAdvice = named && packageText(named, messages).advice;
  const advice = stateEventText(consignment, context)?.advice ?? namedAdvice ?? stateAdvice;
  const isBrief = context.layout === 'summary';

  return header(toneOf(state), isBrief ? '' : reference, copyButton(reference, context), headline, context, [
    count(consignment, named, context),
    event && fact(event, isDelivered(state), headline, isBrief, context),
    !isBrief && paragraph('meaning', '', meaning(consignment, context)),
    !isBrief && paragraph('advice', '', advice),
    expectedDelivery &&
      mayStillArrive(consignment) &&
      paragraph('expected', '', expectedDay(expectedDelivery, context)),
    !isBrief && lastScan(consignment, context),
    paragraph('stalled', '', stalledText(consignment, context)),
    !isBrief && progressSteps(consignment, context),
    html`<slot name="actions"></slot>`,
  ]);
};
