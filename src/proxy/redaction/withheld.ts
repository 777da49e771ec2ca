import { foldedWords } from './fold.js';
import { inSlices } from '../upstream/slices.js';

/** In characters. PRO's fields have 50 and 100. A longer text counts as repeating. */
export const MAX_TEXT_LENGTH = 1_000;

/** In characters. A longer word counts as repeating. */
const MAX_WORD_LENGTH = 40;

/** The length from which a withheld word is also found inside a longer one: `smith` in `csmith` and `smiths`. */
const LATIN_INSIDE = 4;
const OTHER_INSIDE = 2;

/** How many adjacent words are also compared as one: `Mary-Jane`, `LS1 4AP`, `07700 900 123`. */
const MAX_JOINED = 4;

const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;

/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words of many events, which reveal nothing by themselves. None of them is a common name. */
const NEUTRAL = new Set(
  (
    'the of and at in on by for with to from is was has been your our we it no not ' +
    'parcel package shipment consignment item items delivery delivered delivering depot hub centre center office ' +
    'post sorting facility warehouse carrier courier driver customer recipient receiver sender signed received ' +
    'left collected collection transit out arrived arrival departed departure scan scanned update updated ' +
    'der das und im zum zur la les el los et og och'
  ).split(' '),
);

/** A name or location, and the part of it that is shown. */
export interface Private {
  readonly text: string;
  readonly shown?: string;
}

/** The words of texts that must not be shown. */
export interface Withheld {
  readonly isRepeatedIn: (text: string) => boolean;
}

export const NOTHING_WITHHELD: Withheld = { isRepeatedIn: () => false };
const EVERYTHING_WITHHELD: Withheld = { isRepeatedIn: () => true };

/**
 * Collects the folded words of withheld texts. Every word counts, however short. Neutral words and single letters count
 * only in a text that has no others.
 */
export async function withhold(texts: readonly Private[]): Promise<Withheld> {
  const whole = new Set<string>();
  const inside = new Set<string>();
  if (texts.some(({ text }) => text.length > MAX_TEXT_LENGTH)) return EVERYTHING_WITHHELD;
  await inSlices(texts, ({ text, shown = '' }) => {
    const open = new Set(foldedWords(shown));
    const words = foldedWords(text).filter((word) => !open.has(word));
    const telling = words.filter((word) => !isNeutral(word));
    for (const word of telling.length > 0 ? telling : words) {
      whole.add(word);
      if (word.length >= insideFrom(word)) inside.add(word);
    }
    for (const joined of joinedWords(words)) whole.add(joined);
  });
  return whole.size > 0 ? { isRepeatedIn: (text) => repeats(text, whole, inside) } : NOTHING_WITHHELD;
}

function repeats(text: string, whole: ReadonlySet<string>, inside: ReadonlySet<string>): boolean {
  if (text.length > MAX_TEXT_LENGTH) return true;
  const words = foldedWords(text);
  return (
    words.some((word) => whole.has(word) || holdsAny(word, inside)) ||
    joinedWords(words).some((joined) => whole.has(joined))
  );
}

/** Whether a word contains a withheld one. Looks up its substrings, so that the cost does not grow with the withheld words. */
function holdsAny(word: string, inside: ReadonlySet<string>): boolean {
  if (inside.size === 0) return false;
  if (word.length > MAX_WORD_LENGTH) return true;
  const shortest = insideFrom(word);
  for (let from = 0; from + shortest <= word.length; from += 1)
    for (let to = from + shortest; to <= word.length; to += 1)
      if (inside.has(word.slice(from, to))) return true;
  return false;
}

function insideFrom(word: string): number {
  if (UNSPACED.test(word)) return 1;
  return LATIN.test(word) ? LATIN_INSIDE : OTHER_INSIDE;
}

/** Adjacent words as one, and a run of single letters (`S m i t h`) of any length. */
function joinedWords(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= Math.min(from + MAX_JOINED, words.length); to += 1)
      joined.push(words.slice(from, to).join(''));
    if (words[from - 1]?.length === 1) continue;
    let end = from;
    while (words[end]?.length === 1) end += 1;
    if (end - from > MAX_JOINED) joined.push(words.slice(from, end).join(''));
  }
  return joined;
}

function isNeutral(word: string): boolean {
  return NEUTRAL.has(word) || /^[a-z\d]$/.test(word);
}
