import { html, nothing, type TemplateResult } from 'lit';
import type { Consignment, TrackingEvent } from '../../tracking/consignment.js';
import { evidenceEvent, saysMoreThanState } from '../../tracking/evidence.js';
import { displayState } from '../../tracking/journey.js';
import { isDelivered } from '../../tracking/states.js';
import { normaliseKey } from '../../tracking/text.js';
import type { Answer } from './answer.js';
import type { ViewContext } from './context.js';
import { mapLink, placeOf } from './event-facts.js';
import { expandableText, withoutStop } from './text.js';

/** The carrier's own text between quotation marks, which follow its direction: it may have several lines. */
export const quoted = (text: string, context: ViewContext): TemplateResult => {
  const { open, close } = context.messages.quotes;
  return html`<bdi>${open}${expandableText(withoutStop(text), context)}${close}</bdi>`;
};

/**
 * A collection point, with a link to a map if the page has one. Its name stands before the first comma; in the compact
 * layout the line above has told it.
 */
const collectionPoint = (event: TrackingEvent | undefined, context: ViewContext): unknown => {
  const place = event ? placeOf(event, context) : '';
  if (!place) return nothing;
  const { mapUrl, messages, layout } = context;
  const [name = '', ...rest] = place.split(',');
  const address = rest.join(',').trim();
  const directions = mapUrl ? mapLink(place, 'directions', messages.directions, context) : nothing;
  if (layout === 'compact') return html`<p><bdi>${address}</bdi> ${directions}</p>`;
  return html`<div part="collection-point">
    <p>
      <b dir="auto">${name}</b
      >${
        address
          ? html`<span class="heard">${messages.comma}</span><span part="address" dir="auto">${address}</span>`
          : nothing
      }
    </p>
    ${directions}
  </div>`;
};

/** The carrier's own words, if they say more than ours. */
const carriersWords = (event: TrackingEvent, { headline }: Answer, context: ViewContext): unknown =>
  event.state &&
  !isDelivered(event.state) &&
  saysMoreThanState(event) &&
  normaliseKey(withoutStop(event.words)) !== normaliseKey(headline)
    ? html`<p part="carrier-text">${context.messages.carrierWrote} ${quoted(event.words, context)}</p>`
    : nothing;

/** What to do; or, of a parcel to collect, where it is and what to bring. */
export const box = (
  consignment: Consignment,
  answer: Answer,
  context: ViewContext,
): TemplateResult | typeof nothing => {
  if (!answer.advice) return nothing;
  const { messages, layout } = context;
  const event = evidenceEvent(consignment);
  const state = displayState(consignment);
  const toCollect = state === 'AtCollectionPoint';
  // Only the carrier says what it needs: its words come first.
  const isAsked = state === 'ActionRequired';
  const words = event && (layout === 'full' || isAsked) ? carriersWords(event, answer, context) : nothing;
  return html`<div part="box">
    ${toCollect ? collectionPoint(event, context) : nothing} ${isAsked ? words : nothing}
    <p part="advice"><b>${toCollect ? messages.whatToBring : messages.whatToDo}</b> ${answer.advice}</p>
    ${isAsked ? nothing : words}
  </div>`;
};
