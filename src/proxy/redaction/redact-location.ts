import { isCountry } from './country.js';
import { hasPersonMark, isStreet } from './telltale.js';

/** Postcodes before their town: `10115 Berlin`, `1012 AB Amsterdam`, `00-950 Warszawa`. */
const POSTCODE_BEFORE = /^(?:[A-Z]{1,2}-)?(?:\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4,6})\s+(?=\D+$)/;

/** Postcodes after their town: `Leeds LS1 4AP`, `Dublin D02 X285`, `Springfield IL 62704`. */
const POSTCODE_AFTER =
  /(?:^|\s+)(?:[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|[A-Z]\d[\dW] ?[A-Z\d]{4}|(?:[A-Z]{2} )?\d{4,6}(?:-\d{4})?)$/i;

/** A single letter, as in `A. Sample`, but not the one in `L’Aquila`. */
const INITIAL = /(?<![\p{L}\p{M}'’])\p{Script=Latin}(?![\p{L}\p{M}'’])/u;

/** In characters. PRO's field has 100. */
const MAX_LOCATION_LENGTH = 1_000;

/** In characters and words. No town has more. */
const MAX_TOWN_LENGTH = 40;
const MAX_TOWN_WORDS = 4;

interface Part {
  readonly text: string;
  /** Whether the part has a postcode beside its town, or consists of one. */
  readonly postcode: 'with' | 'only' | undefined;
  readonly isTown: boolean;
  readonly isStreet: boolean;
}

/**
 * Reduces a location to its town.
 *
 * A location is free text, so this is a guess, and in doubt it hides. A part with a number, a word for a street, an
 * initial or a known name is not a town. The town is the part with a postcode, or else the only one left after the
 * street. Without a street, a marked person (`c/o`) leaves no town.
 *
 * @param isName whether a text repeats the name of somebody who signed
 * @returns `''` if no town is certain enough
 */
export function redactLocation(location: string, isName: (text: string) => boolean): string {
  if (location.length > MAX_LOCATION_LENGTH) return '';
  const parts = partsOf(location, isName);
  const towns = parts.filter(({ isTown }) => isTown);
  const certain = towns.filter((part) => part.postcode ?? isBesidePostcode(parts, part)).at(-1);
  if (certain) return certain.text;
  const street = parts.findIndex((part) => part.isStreet);
  // What precedes the street is the name of a person or a company.
  const possible = towns.filter((part) => parts.indexOf(part) > street);
  if (street === -1 && hasPersonMark(location)) return '';
  const inside = possible.filter(({ text }) => !isCountry(text));
  const [town, ...others] = inside.length > 0 ? inside : possible;
  return town && others.length === 0 ? town.text : '';
}

function partsOf(location: string, isName: (text: string) => boolean): Part[] {
  return (
    location
      .normalize('NFKC')
      // Text in brackets is a remark. The slash of `c/o` is no separator.
      .replace(/[([{<][^)\]}>]*[)\]}>]?/g, ' ')
      .replace(/(?<!\p{L})c\s*[/|-]\s*o(?!\p{L})/giu, 'care of')
      .replace(/(?<!\p{L})c\/-/giu, 'care of')
      .split(/[,;\n|/]|\s[-–—]\s/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => readPart(part, isName))
  );
}

function readPart(part: string, isName: (text: string) => boolean): Part {
  const text = part.replace(POSTCODE_BEFORE, '').replace(POSTCODE_AFTER, '').trim();
  const postcode = text === part ? undefined : text ? 'with' : 'only';
  const isAddress = /\p{N}/u.test(text) || isStreet(text);
  const isTown =
    /\p{L}/u.test(text) &&
    !isAddress &&
    !/[:@*"]/.test(text) &&
    !INITIAL.test(text) &&
    !hasPersonMark(text) &&
    text.length <= MAX_TOWN_LENGTH &&
    text.split(/\s+/).length <= MAX_TOWN_WORDS &&
    !isName(text);
  return { text, postcode, isTown, isStreet: isAddress };
}

/** `Leeds, LS1 4AP` and, where no town precedes the postcode, `10115, Berlin`. */
function isBesidePostcode(parts: readonly Part[], part: Part): boolean {
  const at = parts.indexOf(part);
  const isOnly = (index: number): boolean => parts[index]?.postcode === 'only';
  return isOnly(at + 1) || (isOnly(at - 1) && !parts[at - 2]?.isTown);
}
