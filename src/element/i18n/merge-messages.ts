import type { Messages } from './messages.js';

type DeepPartial<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [N in keyof T]?: DeepPartial<T[N]> }
    : T;

/** Any part of the messages. */
export type MessagesOverride = DeepPartial<Messages>;

const withoutPrototype = new WeakMap<object, object>();

/** The same messages in objects without a prototype: what a page adds to `Object.prototype` must not become a message. */
export const dropPrototypes = <T extends object>(messages: T): T => {
  const known = withoutPrototype.get(messages);
  if (known) return known as T;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(messages) as [string, unknown][])
    copy[name] = typeof value === 'object' && value !== null ? dropPrototypes(value) : value;
  withoutPrototype.set(messages, copy);
  return copy as T;
};

/** The page's function, or the language's if the page's throws or returns no text. */
const withFallback =
  (message: (...given: never[]) => unknown, own: (...given: never[]) => unknown) =>
  (...given: never[]): unknown => {
    try {
      const text = own(...given);
      if (typeof text === 'string') return text;
    } catch {
      // The language's message is used.
    }
    return message(...given);
  };

/**
 * The page's messages replace those of the same name and kind: a text a text, a function a function. Other names are
 * ignored, except a `line` or an `advice` where the language has none.
 */
const merge = <T>(messages: T, own: unknown): T => {
  if (messages === undefined) return typeof own === 'string' ? (own as T) : messages;
  if (own === null || typeof own !== typeof messages) return messages;
  if (typeof messages === 'function') return withFallback(messages as never, own as never) as T;
  if (typeof messages !== 'object' || messages === null) return own as T;
  const result = { ...messages };
  for (const [name, value] of Object.entries(own as object))
    if (name === 'advice' || name === 'line' || Object.hasOwn(messages, name))
      result[name as keyof T] = merge(messages[name as keyof T], value);
  return result;
};

/** A language's messages, with the page's own ones in place of some. */
export const mergeMessages = (messages: Messages, own: unknown): Messages =>
  dropPrototypes(merge(messages, own));
