import { curlyQuoted, unknownAttributes, type UnknownAttribute } from './attribute-names.js';
import { badValues, type BadValue } from './bad-values.js';
import type { OptionsElement } from '../options-element.js';
import { swallowedBy } from './swallowed.js';

/** What is wrong with a page's markup for the element. */
export interface Mistakes {
  readonly values: readonly BadValue[];
  readonly names: readonly UnknownAttribute[];
  /** The attributes with curly quotes. */
  readonly quoted: readonly string[];
  /** An element of the page that an unclosed tag has taken in. */
  readonly swallowed: string | undefined;
}

export const mistakesOf = (host: OptionsElement): Mistakes => {
  const { observedAttributes } = host.constructor as unknown as { observedAttributes: readonly string[] };
  return {
    values: badValues(host),
    names: unknownAttributes(host, observedAttributes),
    quoted: curlyQuoted(host, observedAttributes),
    swallowed: swallowedBy(host),
  };
};
