import { enteredReference } from './entered-reference.js';

/**
 * Whether a text can be a consignment's reference at all: letters, digits and `-`, at most 64. Deliberately wider than
 * today's `EC-xxx-xxx-xxx`, because PRO announces that length and format may change.
 */
export const isReference = (text: string): boolean => /^[a-z\d-]{1,64}$/i.test(text);

/** The canonical spelling: without blanks around it, in upper case. */
export const normaliseReference = (text: string): string => text.trim().toUpperCase();

/** Nothing that anybody could see. */
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
