/** Normalises text for comparison: removes differences in case, accents, ligatures, width, markup and punctuation. */

/** Letters that NFKD does not decompose, and their ASCII spelling. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

/** The two German spellings of a name: Müller, Mueller. */
const UMLAUTS = /([aou])\u0308/g;

/** `&eacute;`, `&szlig;`: an HTML entity that is a letter with something added. */
const NAMED_ENTITY = /&([a-z]{1,2})(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|stroke|lig);/gi;

/**
 * The words of a text, folded: letters and digits only, in lower case, without accents and markup. A word with an umlaut
 * is returned in both spellings.
 */
export function foldedWords(text: string): string[] {
  const plain = withoutMarkup(text).normalize('NFKD').toLowerCase();
  const words = plain.replace(/[\p{M}\p{Cf}]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const respelt = UMLAUTS.test(plain)
    ? (plain
        .replace(UMLAUTS, '$1e')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [])
    : [];
  return [...words, ...respelt].map((word) => word.replace(/[^\p{ASCII}]/gu, (it) => LETTERS[it] ?? it));
}

/** The text without tags and with its entities decoded, as the element shows it. */
function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(
      /&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi,
      (_, hex: string | undefined, decimal: string | undefined) =>
        fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(NAMED_ENTITY, '$1')
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp|shy|zwnj|zwj);/gi, ' ');
}

function fromCodePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
