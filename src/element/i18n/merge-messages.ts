import { bare } from './bare.js';
import type { Messages } from './messages.js';

type Own<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [N in keyof T]?: Own<T[N]> }
    : T;

/** Any part of the words. */
export type MessagesOverride = Own<Messages>;

/** A page's function, as far as it gives a text. */
const careful =
  (words: (...given: never[]) => unknown, own: (...given: never[]) => unknown) =>
  (...given: never[]): unknown => {
    try {
      const text = own(...given);
      if (typeof text === 'string') return text;
    } catch {
      // As if it had said nothing.
    }
    return words(...given);
  };

/**
 * The page's own words over others, as far as they go and are of the same kind: a text for a text, a function for a
 * function. What the language does not know is left out, but for an advice where it gives none.
 */
const over = <T>(words: T, own: unknown): T => {
  if (words === undefined) return typeof own === 'string' ? (own as T) : words;
  if (own === null || typeof own !== typeof words) return words;
  if (typeof words === 'function') return careful(words as never, own as never) as T;
  if (typeof words !== 'object' || words === null) return own as T;
  const result = { ...words };
  for (const [name, value] of Object.entries(own as object))
    if (name === 'advice' || Object.hasOwn(words, name))
      result[name as keyof T] = over(words[name as keyof T], value);
  return result;
};

/** The page's own words over a language's. */
export const override = (messages: Messages, own: unknown): Messages => bare(over(messages, own));
