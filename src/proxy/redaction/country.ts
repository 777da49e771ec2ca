/** Languages in which carriers write countries' names. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'nb', 'fi', 'cs'];

/** Common names that the platform does not know. */
const OTHERS = ['uk', 'usa', 'england', 'scotland', 'wales', 'northern ireland', 'great britain', 'holland'];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

let names: ReadonlySet<string> | undefined;

/** Whether a text is a country's name, or a code of a country or a state, such as `GB`, `DEU` or `IL`. */
export function isCountry(text: string): boolean {
  names ??= countryNames();
  return /^\p{Lu}{2,3}$/u.test(text) || names.has(text.toLowerCase());
}

/** From the platform's data. Its codes have two letters. */
function countryNames(): ReadonlySet<string> {
  const codes = Array.from(LETTERS, (first) => Array.from(LETTERS, (second) => first + second)).flat();
  const found = new Set(OTHERS);
  for (const language of LANGUAGES) {
    const namer = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = namer.of(code);
      if (name !== undefined) found.add(name.toLowerCase());
    }
  }
  return found;
}
