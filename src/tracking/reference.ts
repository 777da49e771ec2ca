/** Today's form, `EC-xxx-xxx-xxx`, but not within something longer. */
const usual = /(?<![A-Z\d-])EC(?:-[A-Z\d]{3}){3}(?![A-Z\d-])/;

/** The same with other separators between its groups, or none. */
const odd = /^EC[\s._-]*([A-Z\d]{3})[\s._-]*([A-Z\d]{3})[\s._-]*([A-Z\d]{3})$/;

/** Characters without width: formatting marks, soft hyphens, variation selectors, fillers. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Characters that look blank but are not matched by `\s`. */
const blank = /[\p{Cc}\u2800]/gu;

/** Characters. Nobody enters more, but data can have megabytes. */
const longest = 2_000;

/** Dashes, and characters used as dashes. */
const dash = /[\p{Pd}\u02d7\u2043\u2212\u23af\u2500\u2501\u2796\u30fc]/gu;

/** Quotes and punctuation. Not `{}`, `[]`, `%` or `@`: an unfilled template must not become a reference. */
const around = String.raw`[\s\p{Pi}\p{Pf}"'\u201a\u201e\u300c-\u300f\u301d-\u301f\x60.,;:!?¡¿()#-]+`;
const surroundings = new RegExp(`^${around}|${around}$`, 'gu');

/**
 * Reads a reference that people type, paste or put into a page: between blanks, in any case, with any dashes, in quotes,
 * within a sentence or a URL. A text without a reference in today's form is cleaned but otherwise unchanged, because PRO
 * may change the form.
 *
 * @returns possibly no reference: see {@link isReference}
 */
export const enteredReference = (entered: string): string => {
  const text = entered
    .slice(0, longest)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(blank, ' ')
    .replace(dash, '-')
    .toUpperCase();
  const found = usual.exec(text)?.[0];
  if (found) return found;
  const alone = text.replace(surroundings, '');
  const groups = odd.exec(alone)?.slice(1);
  return groups ? ['EC', ...groups].join('-') : alone;
};

/**
 * Whether a text can be a reference: letters, digits and `-`, at most 64. Wider than today's `EC-xxx-xxx-xxx`, because PRO
 * announces that length and format may change.
 */
export const isReference = (text: string): boolean => /^[a-z\d-]{1,64}$/i.test(text);

/** The canonical spelling: trimmed and in upper case. */
export const normaliseReference = (text: string): string => text.trim().toUpperCase();

/** Contains no visible character. */
const isBlank = (text: string): boolean =>
  /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);

/** A reference as {@link enteredReference} reads it; any other visible text keeps its characters. */
export const readReference = (text: string): string => {
  const reference = enteredReference(text);
  if (isReference(reference)) return reference;
  return isBlank(text) ? '' : normaliseReference(text);
};

/** Whether two spellings mean the same consignment. */
export const isSameReference = (a: string, b: string): boolean => readReference(a) === readReference(b);
