import { html, type TemplateResult } from 'lit';
import type { Leg } from '../../tracking/consignment.js';
import { plainText } from '../../tracking/plain-text.js';
import type { ViewContext } from './context.js';
import { carrierText, facts, truncate } from './text.js';

/** Characters. A longer name is cut in a line; the leg's heading shows all of it. */
const longestName = 60;

/** A leg's carrier service by the name that the page gives it, or else PRO gives it; `''` if neither does. */
export const knownCarrier = ({ carrierService }: Leg, { carriers }: ViewContext): string =>
  truncate(carriers.get(carrierService)?.name ?? plainText(carrierService));

/** The same, or a general name. */
export const carrierName = (leg: Leg, context: ViewContext): string =>
  knownCarrier(leg, context) || context.messages.unnamedCarrier;

export const isLongName = (name: string): boolean => name.length > longestName;

/** The name without its end, if it is long. */
const shortName = (name: string): string =>
  isLongName(name) ? `${name.slice(0, longestName - 2).replace(/[\s\uD800-\uDBFF]+$/, '')}…` : name;

/** In `+44 (0)20 …` the zero in brackets is not dialled. */
const telephoneUrl = (phone: string): string =>
  `tel:${phone.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^+\d]/g, '')}`;

/**
 * The carrier's name in a fact, with the links that the page gives for it: to its site, and to its telephone.
 *
 * @param isWhole a long name is not cut, because no heading has it
 */
export const carrierFact = (leg: Leg, isWhole: boolean, context: ViewContext): readonly unknown[] => {
  const name = knownCarrier(leg, context);
  const { url, phone } = context.carriers.get(leg.carrierService) ?? {};
  const text = carrierText(isWhole ? name : shortName(name));
  const link: TemplateResult = url
    ? html`<a part="carrier-link" href=${url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
        >${text}</a
      >`
    : text;
  const call =
    phone &&
    html`<a part="carrier-phone" href=${telephoneUrl(phone)} aria-label=${context.messages.call(name) + context.messages.comma + phone}
      ><bdi>${phone}</bdi></a
    >`;
  return name ? facts([link, call], context) : [];
};
