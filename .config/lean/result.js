/** What templates and styles are made of: plain data under Lit's names. The parts beside the script need no more of Lit than this. */

/** Lit's own, which it is known by: no such attribute; no such child. */
export const nothing = Symbol.for('lit-nothing');

/** A sheet is its text: the element makes one for each document that it comes to. */
export const css = ([text]) => text;

/** Lit's template result, as the stand-in knows it: plain data. */
export const html = (strings, ...values) => ({ strings, values });
