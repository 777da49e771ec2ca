/** Postcodes that stand beside their town: `10115 Berlin`, `1012 AB Amsterdam`, `00-950 Warszawa`. */
const POSTCODE_BEFORE = /^(?:[A-Z]{1,2}-)?(?:\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4,6})\s+(?=\D+$)/;

/** `Leeds LS1 4AP`, `Dublin D02 X285`, `Springfield IL 62704`. */
const POSTCODE_AFTER =
  /\s+(?:[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|[A-Z]\d[\dW] ?[A-Z\d]{4}|(?:[A-Z]{2} )?\d{4,6}(?:-\d{4})?)$/i;

/** `GB`, `DEU`: a country or a state, which says nothing more than the town. */
const COUNTRY_CODE = /^\p{Lu}{2,3}$/u;

/** Words for a street or a building, in the languages of the element. */
const STREET =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|straat|laan|gatan|vägen|gade|vej|gata|veien|katu|tie)$|\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|close|court|square|crescent|terrace|house|flat|apartment|unit|floor|rue|boulevard|chemin|calle|avenida|plaza|via|viale|piazza|rua|travessa|ulica|ul|aleja|ulice)\b\.?/iu;

/**
 * What is left of a place when its street, house and postcode are gone; empty when nothing is. A scan's place is free
 * text, so this is a guess, and it guesses towards less: a part with a number in it, or with a word for a street, goes.
 */
export function townOf(place: string): string {
  const parts = place
    .split(/[,;\n|/]| - /)
    .map((part) => part.trim().replace(POSTCODE_BEFORE, '').replace(POSTCODE_AFTER, '').trim())
    .filter((part) => /\p{L}/u.test(part) && !/\p{N}/u.test(part) && !STREET.test(part));
  const towns = parts.filter((part) => !COUNTRY_CODE.test(part));
  // An address goes from the house to the country, so the last is the widest.
  return towns.at(-1) ?? parts.at(-1) ?? '';
}
