/** Mistakes in the page's markup. */
import { isParsed } from '../controllers/embedded-data.js';
import type { ProTrackingElement } from '../pro-tracking-element.js';
import { curlyQuoted, unknownAttributes, type UnknownAttribute } from './attribute-names.js';
import { invalidValues, type InvalidValue } from './invalid-values.js';

/** No token and no credentials. */
export interface Mistakes {
  /** Values that are not used. */
  readonly values: readonly InvalidValue[];
  /** Attributes that look like misspelt ones of ours. */
  readonly names: readonly UnknownAttribute[];
  /** The attributes with curly quotes. */
  readonly quoted: readonly string[];
  /** An element of the page that an unclosed tag has taken in. */
  readonly swallowed: string | undefined;
}

/** Selects what a page has around the element, and never as its fallback. */
const pageContent =
  'main, nav, header, footer, aside, h1, pro-tracking, [role=main], [role=navigation], script:not([type]), script[src], script[type=module], script[type="text/javascript"]';

/**
 * HTML ignores the slash of `<pro-tracking … />`: the element has no end, and contains the rest of its parent, which is
 * hidden as soon as there is a journey to show.
 *
 * @returns the name of an element that proves it. Content with a `slot` was put there on purpose.
 */
const swallowedBy = (host: Element): string | undefined => {
  if (!isParsed(host)) return undefined;
  for (const child of host.children) {
    if (child.slot) continue;
    const found = child.matches(pageContent) ? child : child.querySelector(pageContent);
    if (found) return found.localName;
  }
  return undefined;
};

export const mistakesOf = (host: ProTrackingElement): Mistakes => {
  const { observedAttributes } = host.constructor as unknown as { observedAttributes: readonly string[] };
  return {
    values: invalidValues(host),
    names: unknownAttributes(host, observedAttributes),
    quoted: curlyQuoted(host, observedAttributes),
    swallowed: swallowedBy(host),
  };
};
