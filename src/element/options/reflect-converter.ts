import type { ComplexAttributeConverter } from 'lit';

const curlyQuotes = /^[“”„‟«»‘’‚‛″′]+|[“”„‟«»‘’‚‛″′]+$/gu;

/** HTML reads curly quotes, which word processors write, as a part of the value. */
export const unquoted = (text: string): string => text.replace(curlyQuotes, '');

/**
 * Converts texts and numbers. A page's script can set a property to anything: a value that no attribute can hold is not
 * reflected, and does not throw.
 */
export const converter: ComplexAttributeConverter = {
  fromAttribute: (text, type) =>
    text === null ? null : type === Number ? Number(unquoted(text)) : unquoted(text),
  toAttribute: (value) => (/^(string|number)$/.test(typeof value) ? value : null),
};

/** What templates write for a value that is false or missing. */
const falseWords = ['false', '0', 'no', 'off', 'none', 'null', 'undefined', 'nan'];

/** In HTML any value of a boolean attribute is true, but most frameworks and CMSs write `"false"` for false. */
export const readFlag = (value: unknown): boolean =>
  typeof value === 'string' ? !falseWords.includes(unquoted(value).trim().toLowerCase()) : Boolean(value);

/** Converts boolean attributes. */
export const flag: ComplexAttributeConverter = {
  fromAttribute: (text) => text !== null && readFlag(text),
  toAttribute: (value) => (readFlag(value) ? '' : null),
};
