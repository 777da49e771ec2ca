/**
 * Whether a text can be a consignment's reference at all: letters, digits and `-`, at most 64. Deliberately wider than
 * today's `EC-xxx-xxx-xxx`, since PRO announces that length and format may change.
 */
export const isReference = (text: string): boolean => /^[a-z\d-]{1,64}$/i.test(text);

/** One spelling for one reference: without blanks around it, in upper case. */
export const normaliseReference = (text: string): string => text.trim().toUpperCase();
