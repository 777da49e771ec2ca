/** The personal facts of an event, as far as the page's options allow: who signed, where it was left, where it happened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackingEvent } from '../../tracking/consignment.js';
import type { ViewContext } from './context.js';
import { expandableText } from './text.js';

const initials = (name: string): string => name.replace(/(\S)\S*/gu, '$1.');

/** The name of the person who signed; `''` if nobody did, or if the page hides it. */
export const signatory = ({ signatory: name }: TrackingEvent, { signedBy }: ViewContext): string =>
  signedBy === 'hidden' ? '' : signedBy === 'initials' ? initials(name) : name;

/**
 * Who signed.
 *
 * @param text around the name
 */
export const signature = (
  event: TrackingEvent,
  text: (name: string) => string,
  context: ViewContext,
): TemplateResult | false => {
  const name = signatory(event, context);
  return name !== '' && html`<span part="signature" dir="auto">${expandableText(text(name), context)}</span>`;
};

/** Where or with whom it was left. It may name a neighbour, so it shows only together with full names. */
export const leftAt = (event: TrackingEvent, context: ViewContext): TemplateResult | false =>
  event.leftAt !== '' &&
  context.signedBy === 'full' &&
  html`<span part="left-at" dir="auto">${expandableText(event.leftAt, context)}</span>`;

/** Half a surrogate pair cannot be encoded in a URL. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

/**
 * A link to the place on the page's map. The map learns of the place only if the link is followed, and never of the
 * page's address.
 *
 * @param part `map`; or `directions`, beside the place
 */
export const mapLink = (
  place: string,
  part: string,
  text: string,
  { mapUrl, messages }: ViewContext,
): TemplateResult =>
  html`<a
    part=${part}
    href=${mapUrl.replaceAll('{place}', encodeURIComponent(wellFormed(place)))}
    target="_blank"
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    aria-label=${part === 'map' ? messages.map(place) : nothing}
    >${text}</a
  >`;

/** Where it happened; `''` if that is unknown, or if the page hides it. */
export const placeOf = ({ place: name }: TrackingEvent, { location }: ViewContext): string =>
  location === 'full' ? name : '';

/** Where it happened, with a link to a map if the page has one. */
export const place = (event: TrackingEvent, context: ViewContext): TemplateResult | false => {
  const name = placeOf(event, context);
  const link = (shown: string): unknown => (context.mapUrl ? mapLink(shown, 'map', shown, context) : shown);
  return name !== '' && html`<span part="place" dir="auto">${expandableText(name, context, link)}</span>`;
};
