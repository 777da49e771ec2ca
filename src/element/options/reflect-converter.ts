import type { ComplexAttributeConverter } from 'lit';

const curlyQuotes = /^[“”„‟«»‘’‚‛″′]+|[“”„‟«»‘’‚‛″′]+$/gu;

/** HTML takes curly quotes, which word processors write, for a part of the value. */
export const unquoted = (text: string): string => text.replace(curlyQuotes, '');

/**
 * Texts and numbers. A page's script can set a property to anything: a value that no attribute can hold is not reflected,
 * and does not throw.
 */
export const converter: ComplexAttributeConverter = {
  fromAttribute: (text, type) =>
    text === null ? null : type === Number ? Number(unquoted(text)) : unquoted(text),
  toAttribute: (value) => (/^(string|number)$/.test(typeof value) ? value : null),
};

/** What templates write for a value that is false, or that is not there. */
const falseWords = ['false', '0', 'no', 'off', 'none', 'null', 'undefined', 'nan'];

/** HTML takes any value of a boolean attribute for true; most frameworks and CMSs write `"false"` for false. */
export const readFlag = (value: unknown): boolean =>
  typeof value === 'string' ? !falseWords.includes(unquoted(value).trim().toLowerCase()) : Boolean(value);

/** A boolean attribute. */
export const flag: ComplexAttributeConverter = {
  fromAttribute: (text) => text !== null && readFlag(text),
  toAttribute: (value) => (readFlag(value) ? '' : null),
};
