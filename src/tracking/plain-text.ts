/**
 * Carriers send HTML in plain text fields. Tags are removed and entities decoded, so that people can read the text. The
 * result is still untrusted text, never markup.
 */

/** In Unicode order from U+00C0, including the multiplication and division signs. */
const latin1 =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const named = new Map<string, string>([
  ...latin1.split(' ').map((name, index): [string, string] => [name, String.fromCodePoint(0xc0 + index)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['euro', '€'],
]);

/** `0x80`–`0x9f`, which HTML reads as Windows-1252, because that is what authors mean: `&#153;` is ™. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A blank for control characters, surrogates and numbers beyond Unicode. */
const fromCodePoint = (code: number): string => {
  if (code >= 0x80 && code < 0xa0) return windows1252[code - 0x80]!;
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : ' ';
};

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

export const decodeEntities = (text: string): string =>
  text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return fromCodePoint(Number(decimal));
    if (hex) return fromCodePoint(parseInt(hex, 16));
    return named.get(name!) ?? named.get(name!.toLowerCase()) ?? whole;
  });

/** Tags that separate words. */
const breaking = /^<\/?(?:br|p|div|li|ul|ol|tr|td|th|table|h[1-6]|hr)\b/i;

/** A tag or a comment; `weight < 5 kg` has none. */
const tag = /<(?:\/?[a-z][^<>]*|![^<>]*)>/gi;

/** A truncated text may end within a tag. */
const withoutOpenTag = (text: string): string => {
  const start = text.lastIndexOf('<');
  const end = text.slice(start);
  return start >= 0 && /^<\/?[a-z]+\s/i.test(end) && end.includes('=') && !end.includes('>')
    ? text.slice(0, start)
    : text;
};

const dropTags = (text: string): string =>
  withoutOpenTag(text.replace(tag, (found) => (breaking.test(found) ? ' ' : '')));

/** Some texts are escaped twice. */
const mostPasses = 3;

/** The text without tags, entities and superfluous blanks. */
export const plainText = (text: string): string => {
  if (!/[<&]/.test(text)) return text;
  let plain = text;
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = decodeEntities(dropTags(plain));
    if (next === plain) break;
    plain = next;
  }
  return plain === text ? text : plain.replace(/\s+/g, ' ').trim();
};
