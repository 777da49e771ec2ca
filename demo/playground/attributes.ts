import { isDefault, type ChoiceName, type Choices } from './choices.js';

/** Of the element, in the order that they are written; `true` has no value. */
export type Attributes = readonly (readonly [name: string, value: string | true])[];

/** A map that needs no key. */
const map = 'https://www.openstreetmap.org/search?query={place}';

/** The choices that are attributes of the same name; but for `expected-delivery`, their defaults are the element's. */
const names = [
  'layout',
  'lang',
  'order',
  'time-zone',
  'signed-by',
  'location',
  'map-url',
  'expected-delivery',
  'mode',
  'refresh',
  'lookup',
  'debug',
] as const satisfies readonly ChoiceName[];

/**
 * The element's attributes for the choices, without defaults.
 *
 * @param consignment `''` for none
 */
export const attributesOf = (choices: Choices, consignment: string): Attributes => [
  ['consignment', consignment],
  ['proxy-url', '/delivery-status'],
  ...names
    .filter((name) => (name === 'expected-delivery' ? choices[name] : !isDefault(choices, name)))
    .map((name) => {
      if (name === 'map-url') return [name, map] as const;
      return [name, choices[name] === 'on' || choices[name]] as const;
    }),
];
