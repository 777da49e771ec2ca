const made = new WeakMap<object, object>();

/**
 * The same words in objects that inherit nothing: what a page adds to `Object.prototype` is no advice and no event's title.
 */
export const bare = <T extends object>(words: T): T => {
  const known = made.get(words);
  if (known) return known as T;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of Object.entries(words) as [string, unknown][])
    copy[name] = typeof value === 'object' && value !== null ? bare(value) : value;
  made.set(words, copy);
  return copy as T;
};
