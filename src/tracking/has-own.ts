/**
 * Whether an object of a union has that property itself. `in` also finds what a page has added to `Object.prototype`.
 */
export const hasOwn = <T extends object, K extends PropertyKey>(
  object: T,
  name: K,
): object is Extract<T, Readonly<Record<K, unknown>>> => Object.hasOwn(object, name);
