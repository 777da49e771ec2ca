/**
 * Recognises free texts that may contain a person, an address or contact data, even if they repeat no other field. These
 * are guesses, and in doubt they hide.
 */

/** A pattern between word boundaries of any script. `\b` knows ASCII letters only. */
const word = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');

/** What precedes a person's name in addresses and carriers' texts. */
const PERSON = word(
  'c\\s*[/\\\\|.⁄∕-]\\s*o|c/-|co(?=\\.? \\p{L})|care of|attn|att:|fao|f\\.a\\.o|z\\.?\\s?hd|zu händen|p/a|t\\.?a\\.?v|chez|presso|' +
    'mr|mrs|ms|miss|mx|dr|prof|sir|herrn?|frau|mme|mlle|monsieur|madame|señora?|signora?|dhr|mevr|mevrouw|' +
    'neighbou?rs?|nachbarn?|nachbarin|voisine?|vecin[oa]|vicin[oa]|buren|granne|nabo|naapuri|sąsiad\\p{L}*|soused\\p{L}*',
);

/** Words for signing and handing over, in the element's languages. A name usually follows. */
const SIGNATURE =
  /sign(?:ed|é|ature)|unterschr|quittiert|firmad|firmat|getekend|ondertek|podpis|underskr|signer|assinad|kuitannut|allekirj|署名|签收|簽收|חתם|وقّ?ع/iu;

/** Words for a street or a building, in the element's languages and some more. */
const STREET_ENDING =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|straat|laan|gatan|vägen|gade|vej|gata|veien|katu|tie)$/iu;
const STREET_WORD = word(
  'street|st|road|rd|lane|ln|avenue|ave|drive|close|court|square|crescent|terrace|way|grove|gardens|mews|house|' +
    'cottage|lodge|building|flat|apartment|apt|suite|room|unit|floor|po box|' +
    'rue|boulevard|chemin|calle|avenida|plaza|via|viale|piazza|rua|travessa|ulica|ul|aleja|ulice|třída|náměstí|' +
    'utca|út|tér|strada|cadde(?:si)?|sokak|ул|улица|проспект|переулок|дом|οδός',
);

export function isStreet(text: string): boolean {
  return STREET_ENDING.test(text) || STREET_WORD.test(text);
}

/** `LS1 4AP`, `1012 AB`, or five digits and more: a postcode, a phone number or a door code. */
const POSTCODE =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b\d{4} ?[A-Z]{2}\b|\d{5}|\b\d{2}-\d{3}\b|\b\d{3} \d{2}\b/;

/** An e-mail address, or seven digits and more in any grouping. */
const CONTACT = /[@＠]|(?:\p{Nd}[ ().+-]*){7}/u;

export function mayNamePerson(text: string): boolean {
  return hasPersonMark(text) || SIGNATURE.test(text) || CONTACT.test(text);
}

export function hasPersonMark(text: string): boolean {
  return PERSON.test(text.normalize('NFKC'));
}

export function mayBeAddress(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (POSTCODE.test(plain) || CONTACT.test(plain)) return true;
  return /\p{N}/u.test(plain) && plain.split(/[\s,;]+/).some(isStreet);
}
