import { html, nothing, type TemplateResult } from 'lit';
import type { Consignment, TrackedPackage, TrackingEvent } from '../../tracking/consignment.js';
import { spokenState } from '../../tracking/journey.js';
import type { ViewContext } from './context.js';
import { longText } from './long-text.js';
import { eventTitle, joined, withoutStop, type Fact } from './texts.js';

/** A paragraph with a part of its own, if there is anything to say. */
export const line = (part: string, separator: Fact, ...content: Fact[]): unknown => {
  const known = joined(separator, ...content);
  return known.length ? html`<p part=${part}>${known}</p>` : nothing;
};

/** The carrier's words, to be followed by more in one line. */
export const eventWords = (event: TrackingEvent, context: ViewContext): TemplateResult =>
  html`<bdi>${longText(withoutStop(event.words) || eventTitle(event, context.messages), context)}</bdi>`;

/** The package whose events tell the state: where PRO's own state is another, they are no evidence for it. */
export const evidence = (consignment: Consignment): TrackedPackage | undefined => {
  const { leadingPackage: leading } = consignment;
  return leading?.state === spokenState(consignment) ? leading : undefined;
};
