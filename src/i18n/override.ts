import type { Messages } from './messages.js';

type Own<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [N in keyof T]?: Own<T[N]> }
    : T;

/** Any part of the words. */
export type MessagesOverride = Own<Messages>;

/**
 * The page's own words over a language's, as far as they go and are of the same kind: a text for a text, a function for a
 * function. What the language does not know is left out, but for an advice where it gives none.
 */
export const override = <T>(words: T, own: unknown): T => {
  if (words === undefined) return own as T;
  if (own === null || typeof own !== typeof words) return words;
  if (typeof words !== 'object' || words === null) return own as T;
  const result = { ...words };
  for (const [name, value] of Object.entries(own as object))
    if (name === 'advice' || Object.hasOwn(words, name))
      result[name as keyof T] = override(words[name as keyof T], value);
  return result;
};
