/** Attributes that look like misspelt ones of ours. */
import { unquoted } from './reflect-converter.js';

/** An attribute that the element does not have. */
export interface UnknownAttribute {
  readonly name: string;
  /** The attribute or property that was probably meant. */
  readonly meant: string;
  /** It is a property, which no attribute can set. */
  readonly isProperty: boolean;
}

/** Properties without an attribute that pages try to set by one. */
const properties = ['data', 'initialData', 'messages', 'carriers', 'fetch'];

/** Other words for ours. */
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

/** Letters only: case, hyphens, underscores, dashes and characters that cannot be seen make no difference. */
const compact = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How many letters have to be inserted, removed, replaced or swapped with their neighbour to get from one to the other. */
const distance = (one: string, other: string): number => {
  const rows: number[][] = [[0]];
  for (let j = 1; j <= other.length; j++) rows[0]!.push(j);
  for (let i = 1; i <= one.length; i++) {
    const row = (rows[i] = [i]);
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
  }
  return rows[one.length]![other.length]!;
};

/** In letters: the shorter a word, the more other words are near it. */
const tolerance = ({ length }: string): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** In letters: so long a word is ours also with something behind it (`consignment-reference`), or without its end. */
const telling = 7;

const hasSameStart = (given: string, ours: string): boolean =>
  (ours.length >= telling && given.startsWith(ours)) || (given.length >= telling && ours.startsWith(given));

/** The most likely of ours, if any is likely. */
const nearest = (given: string, all: readonly string[]): string | undefined => {
  const exact =
    all.find((ours) => compact(ours) === given) ?? all.find((ours) => hasSameStart(given, compact(ours)));
  // Nobody misspells by so much.
  if (exact !== undefined || given.length > 40) return exact;
  const distances = all
    .map((ours) => ({ ours, count: distance(given, compact(ours)) }))
    .filter(({ ours, count }) => count <= tolerance(compact(ours)));
  return distances.sort((a, b) => a.count - b.count)[0]?.ours;
};

/** Of frameworks and libraries: `v-…`, `x-…`, `ng-…`, `hx-…`, `on…`, `_ngcontent-…`, `wire:…`, `@…`, `[…]`. */
const isForeign = (name: string): boolean => /^(aria-|on|_|\p{L}{1,2}-|[^\p{L}])|[:@.[\]()*#?]/u.test(name);

const meantBy = (name: string, attributes: readonly string[]): string | undefined => {
  // A single word behind `data-`, but for `consignment`, may be another library's.
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

/** @param attributes those of the element */
export const unknownAttributes = (
  host: Element,
  attributes: readonly string[],
): readonly UnknownAttribute[] =>
  host.getAttributeNames().flatMap((name) => {
    const meant = attributes.includes(name) ? undefined : meantBy(name, attributes);
    return meant === undefined ? [] : { name, meant, isProperty: properties.includes(meant) };
  });

/** The attributes whose quotes are curly: after a blank, HTML takes the rest of such a value for a name. */
export const curlyQuoted = (host: Element, attributes: readonly string[]): readonly string[] =>
  host.getAttributeNames().filter((name) => {
    const value = host.getAttribute(name) ?? '';
    return unquoted(name) !== name || (attributes.includes(name) && unquoted(value) !== value);
  });
