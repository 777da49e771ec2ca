/** Attributes that look like misspelt ones of ours. */
import { unquoted } from './reflect-converter.js';

/** An attribute that the element does not have. */
export interface UnknownAttribute {
  readonly name: string;
  /** The attribute or property that was probably meant. */
  readonly meant: string;
  /** It is a property that no attribute can set. */
  readonly isProperty: boolean;
}

/** Properties without an attribute that pages try to set by one. */
const properties = ['data', 'initialData', 'messages', 'carriers', 'fetch', 'renewToken'];

/** Other names for ours. */
const synonyms: Readonly<Record<string, string>> = {
  reference: 'consignment',
  proxy: 'proxy-url',
  url: 'proxy-url',
  language: 'lang',
  locale: 'lang',
  tz: 'time-zone',
  signature: 'signed-by',
  map: 'map-url',
};

/** Letters and digits only: case, separators and invisible characters make no difference. */
const compact = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether so many edits are enough: to insert, remove or replace a letter, or to swap two neighbours. */
const isWithin = (edits: number, one: string, other: string): boolean => {
  if (one === other) return true;
  if (edits === 0) return false;
  if (one[0] === other[0]) return isWithin(edits, one.slice(1), other.slice(1));
  const isSwapped = one[0] === other[1] && one[1] === other[0];
  return (
    (isSwapped && isWithin(edits - 1, one.slice(2), other.slice(2))) ||
    isWithin(edits - 1, one.slice(1), other.slice(1)) ||
    isWithin(edits - 1, one.slice(1), other) ||
    isWithin(edits - 1, one, other.slice(1))
  );
};

/** Letters. The shorter a word, the more other words are similar to it. */
const tolerance = ({ length }: string): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** Letters. A word this long is also ours with an ending (`consignment-reference`), or without its own. */
const telling = 7;

const hasSameStart = (given: string, ours: string): boolean =>
  (ours.length >= telling && given.startsWith(ours)) || (given.length >= telling && ours.startsWith(given));

/** The most likely of ours, if any is likely. */
const nearest = (given: string, all: readonly string[]): string | undefined => {
  const exact =
    all.find((ours) => compact(ours) === given) ?? all.find((ours) => hasSameStart(given, compact(ours)));
  if (exact !== undefined) return exact;
  const isNear = (edits: number) => (ours: string) =>
    edits <= tolerance(compact(ours)) && isWithin(edits, given, compact(ours));
  return all.find(isNear(1)) ?? all.find(isNear(2));
};

/** Names of frameworks and libraries: `v-…`, `x-…`, `ng-…`, `hx-…`, `on…`, `_ngcontent-…`, `wire:…`, `@…`, `[…]`. */
const isForeign = (name: string): boolean => /^(aria-|on|_|\p{L}{1,2}-|[^\p{L}])|[:@.[\]()*#?]/u.test(name);

const meantBy = (name: string, attributes: readonly string[]): string | undefined => {
  // A single word after `data-`, other than `consignment`, may belong to another library.
  if (/^data-/.test(name))
    return nearest(
      compact(name.slice(5)),
      attributes.filter((ours) => ours === 'consignment' || ours.includes('-')),
    );
  if (isForeign(name)) return undefined;
  const given = compact(name);
  const property = properties.find((each) => compact(each) === given);
  return property ?? nearest(given, attributes) ?? synonyms[given];
};

/** @param attributes the element's */
export const unknownAttributes = (
  host: Element,
  attributes: readonly string[],
): readonly UnknownAttribute[] =>
  host.getAttributeNames().flatMap((name) => {
    const meant = attributes.includes(name) ? undefined : meantBy(name, attributes);
    return meant === undefined ? [] : { name, meant, isProperty: properties.includes(meant) };
  });

/** The attributes with curly quotes. HTML reads the rest of such a value, after a blank, as a name. */
export const curlyQuoted = (host: Element, attributes: readonly string[]): readonly string[] =>
  host.getAttributeNames().filter((name) => {
    const value = host.getAttribute(name) ?? '';
    return unquoted(name) !== name || (attributes.includes(name) && unquoted(value) !== value);
  });
