/** The personal facts of an event, as far as the page's options allow: who signed, where it was left, where it happened. */
import { html, type TemplateResult } from 'lit';
import type { TrackingEvent } from '../../tracking/consignment.js';
import type { ViewContext } from './context.js';
import { expandableText } from './text.js';

const initials = (name: string): string => name.replace(/(\S)\S*/gu, '$1.');

/** Who signed. */
export const signature = ({ signatory }: TrackingEvent, context: ViewContext): TemplateResult | false => {
  const { messages, signedBy } = context;
  const name = signedBy === 'initials' ? initials(signatory) : signatory;
  return (
    signatory !== '' &&
    signedBy !== 'hidden' &&
    html`<span part="signature" dir="auto">${expandableText(messages.signedBy(name), context)}</span>`
  );
};

/** Where or with whom it was left. It may name a neighbour, so it shows only together with full names. */
export const leftAt = (event: TrackingEvent, context: ViewContext): TemplateResult | false =>
  event.leftAt !== '' &&
  context.signedBy === 'full' &&
  html`<span part="left-at" dir="auto">${expandableText(event.leftAt, context)}</span>`;

/** Half a surrogate pair cannot be encoded in a URL. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

/** The map learns of the place only if the link is followed, and never of the page's address. */
const mapLink = (location: string, { mapUrl, messages }: ViewContext): unknown => {
  if (!mapUrl) return location;
  const href = mapUrl.replaceAll('{place}', encodeURIComponent(wellFormed(location)));
  return html`<a
    part="map"
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    aria-label=${messages.map(location)}
    >${location}</a
  >`;
};

/** Where it happened. */
export const place = (event: TrackingEvent, context: ViewContext): TemplateResult | false =>
  event.place !== '' &&
  context.location === 'full' &&
  html`<span part="place" dir="auto">${expandableText(event.place, context, (shown) => mapLink(shown, context))}</span>`;
