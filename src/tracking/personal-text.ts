/** Reads the fields for a place and a signature, into which carriers write something even if they have neither. */
import type { ReadableTexts, RecordedEvent } from './consignment.js';
import { decodeEntities, plainText } from './plain-text.js';

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** In lower case, without accents and punctuation: `N/A` → `n a` */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const emptyValues: ReadonlySet<string> = new Set([
  '',
  'null',
  'null null',
  'undefined',
  'none',
  'nil',
  'n a',
  'na',
  'not available',
  'not applicable',
  'unknown',
  'no data',
]);

/** Says nothing, also between the commas of a longer text: `-`, `null`, `0`. */
const isEmptyPiece = (piece: string): boolean =>
  !/[\p{L}\p{N}]/u.test(piece) || /^[0\s.]+$/.test(piece) || /^(null|undefined|n\/a)$/i.test(piece.trim());

/** The place without empty pieces: `. , US` → `US`, `0,0` → `''`. */
const readPlace = (text: string): string => {
  if (emptyValues.has(folded(text))) return '';
  const pieces = text.split(',');
  const meaningful = pieces.filter((piece) => !isEmptyPiece(piece));
  return meaningful.length === pieces.length ? text : meaningful.map((piece) => piece.trim()).join(', ');
};

/** Nobody signed, or the signature is elsewhere. */
const noSignature =
  /\b(not (required|needed|requested|signed|available|captured|obtained|on file)|(no|without|waived?|exempt) sig(nature)?|sig(nature)? (is )?(on file|waived|exempt|release[d]?|unavailable|not req|requirement|required|refused|obtained|captured|confirmed|received)|on file|unsigned|snr|nsr|covid( ?19)?|c19|driver release[d]?|contactless|unterschrift (nicht|liegt)|ohne unterschrift|sans signature|sin firma|senza firma|geen handtekening|handtekening niet)\b/;

/** Where, or with whom, a parcel was left: not a name of who signed. */
const leftSomewhere =
  /^(left|placed|put|deposited|dropped|hidden|given|handed|delivered|posted|behind|under|inside|next to|safe ?place|secure location|neighbou?r|nachbar|voisine?|vecin[oa]|vicin[oa]|buren|buurman|buurvrouw|granne|nabo|abgelegt|ablageort|depose|dejado|lasciato|at |in |on |with |by (the )?(door|gate|bin|window|step))/;

const places =
  /\b(door|doors|doorstep|door ?step|porch|garage|shed|garden|gate|patio|terrace|balcony|carport|mail ?box|mail ?room|letter ?box|post ?box|parcel ?box|locker|reception|front desk|concierge|lobby|foyer|hallway|meter (box|cupboard)|recycling|bin store|neighbou?rs?|nachbarn?|nachbarin|haustur|briefkasten|terrasse|boite aux lettres|voisine?s?|brievenbus|buren|buzon|portineria|cassetta|portier|conserje)\b/;

const nobody =
  /^(x+|z+|na|none|nobody|no one|anonymous|test|tbc|tba|released?|customer signature|signature)$/;

/** Who signed, or where the parcel was left. At most one of them is not empty. */
type SignatureText = Pick<ReadableTexts, 'signatory' | 'leftAt'>;

const nothing: SignatureText = { signatory: '', leftAt: '' };

const readSignature = (text: string): SignatureText => {
  const words = folded(text);
  if (!hasLetter(text) || emptyValues.has(words) || nobody.test(words) || noSignature.test(words))
    return nothing;
  return leftSomewhere.test(words) || places.test(words)
    ? { signatory: '', leftAt: text }
    : { signatory: text, leftAt: '' };
};

/** An event's texts as a person should read them. A name keeps everything that looks like a tag. */
export const readableTexts = ({ description, signedBy, location }: RecordedEvent): ReadableTexts => ({
  words: plainText(description),
  ...readSignature(decodeEntities(signedBy)),
  place: readPlace(plainText(location)),
});
