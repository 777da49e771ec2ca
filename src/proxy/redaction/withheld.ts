import { foldedWords } from './fold.js';
import { inSlices } from '../upstream/slices.js';

/** The longest text that is compared; PRO's fields have 50 and 100 characters. A longer one counts as repeating. */
export const LONGEST_TEXT = 1_000;

/** The longest word that is searched for withheld ones; a longer one counts as repeating. */
const LONGEST_WORD = 40;

/** From so many letters on, a withheld word is also found inside a longer one: `smith` in `csmith` and `smiths`. */
const LATIN_INSIDE = 4;
const OTHER_INSIDE = 2;

/** So many neighbouring words are also compared as one: `Mary-Jane`, `LS1 4AP`, `07700 900 123`. */
const MOST_JOINED = 4;

const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;

/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words of many scans, which reveal nothing by themselves. No common name is among them. */
const NEUTRAL = new Set(
  (
    'the of and at in on by for with to from is was has been your our we it no not ' +
    'parcel package shipment consignment item items delivery delivered delivering depot hub centre center office ' +
    'post sorting facility warehouse carrier courier driver customer recipient receiver sender signed received ' +
    'left collected collection transit out arrived arrival departed departure scan scanned update updated ' +
    'der das und im zum zur la les el los et og och'
  ).split(' '),
);

/** A name or place, and what of it is shown all the same. */
export interface Private {
  readonly text: string;
  readonly shown?: string;
}

/** The words of texts that are not to be shown. */
export interface Withheld {
  readonly isRepeatedIn: (text: string) => boolean;
}

export const NOTHING_WITHHELD: Withheld = { isRepeatedIn: () => false };
const EVERYTHING_WITHHELD: Withheld = { isRepeatedIn: () => true };

/**
 * Collects the words of withheld texts, folded. Every word counts, however short. Neutral words and single letters count
 * only in a text that has no others.
 */
export async function withhold(texts: readonly Private[]): Promise<Withheld> {
  const whole = new Set<string>();
  const inside = new Set<string>();
  if (texts.some(({ text }) => text.length > LONGEST_TEXT)) return EVERYTHING_WITHHELD;
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
  if (text.length > LONGEST_TEXT) return true;
  const words = foldedWords(text);
  return (
    words.some((word) => whole.has(word) || holdsAny(word, inside)) ||
    joinedWords(words).some((joined) => whole.has(joined))
  );
}

/** Whether a word holds a withheld one. Its pieces are looked up, so that the cost does not grow with their number. */
function holdsAny(word: string, inside: ReadonlySet<string>): boolean {
  if (inside.size === 0) return false;
  if (word.length > LONGEST_WORD) return true;
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

/** Neighbouring words as one, and a run of single letters (`S m i t h`) whatever its length. */
function joinedWords(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= Math.min(from + MOST_JOINED, words.length); to += 1)
      joined.push(words.slice(from, to).join(''));
    if (words[from - 1]?.length === 1) continue;
    let end = from;
    while (words[end]?.length === 1) end += 1;
    if (end - from > MOST_JOINED) joined.push(words.slice(from, end).join(''));
  }
  return joined;
}

function isNeutral(word: string): boolean {
  return NEUTRAL.has(word) || /^[a-z\d]$/.test(word);
}
