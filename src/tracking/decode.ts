/** Reads `unknown` as tolerantly as PRO's responses need, with errors that name the path. */
import { isSameReference } from './reference.js';

/** A response that is not what was requested. The message holds a path and types, never a value: it may be logged. */
export class ParseError extends Error {
  /** `mismatch`: a good response, but for another consignment. */
  readonly kind: 'malformed' | 'mismatch';

  constructor(kind: ParseError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/**
 * The result of `read`, or the substitute if it throws: an object that a page sets as data can have getters, proxies and
 * methods that throw.
 */
export const attempt = <T>(read: () => T, substitute: T): T => {
  try {
    return read();
  } catch {
    return substitute;
  }
};

/** An object's fields by lower-cased name: the case of keys varies between recorded responses, and within one. */
export type Fields = ReadonlyMap<string, unknown>;

const typeName = (value: unknown): string => {
  if (value === null) return 'null';
  const isArray = attempt(() => Array.isArray(value), undefined);
  return isArray === undefined ? 'revoked proxy' : isArray ? 'array' : typeof value;
};

const mistyped = (path: string, expected: string, value: unknown): ParseError =>
  new ParseError('malformed', `${path}: expected ${expected}, got ${typeName(value)}`);

/**
 * A field that throws when it is read counts as absent.
 *
 * @throws {ParseError} if the value is no object
 */
export const fieldsOf = (value: unknown, path: string): Fields => {
  if (typeName(value) !== 'object') throw mistyped(path, 'object', value);
  const fields = new Map<string, unknown>();
  for (const key of attempt(() => Object.keys(value as object), [])) {
    const name = key.toLowerCase();
    const field = attempt(() => (value as Record<string, unknown>)[key], undefined);
    fields.set(name, fields.get(name) ?? field);
  }
  return fields;
};

/** An item that throws when it is read counts as absent. */
const itemsOf = (list: readonly unknown[]): readonly unknown[] => {
  const items: unknown[] = [];
  // Old libraries replace Array.from.
  for (let index = 0; index < attempt(() => list.length, 0); index++)
    items.push(attempt(() => list[index], undefined));
  return items;
};

/**
 * The objects of a list; an absent or `null` list is empty, and `null` items are left out.
 *
 * @throws {ParseError} if the field is something else, or an item is no object
 */
export const listOf = <T>(
  fields: Fields,
  name: string,
  path: string,
  read: (item: Fields, path: string) => T,
): T[] => {
  const list = fields.get(name.toLowerCase()) ?? [];
  const here = path ? `${path}.${name}` : name;
  if (typeName(list) !== 'array') throw mistyped(here, 'array', list);
  return itemsOf(list as readonly unknown[]).flatMap((item, index) => {
    const itemPath = `${here}[${index}]`;
    return item === null || item === undefined ? [] : [read(fieldsOf(item, itemPath), itemPath)];
  });
};

/** A trimmed text; `''` for an absent or unusable field. Numbers count as text. */
export const textOf = (fields: Fields, name: string): string => {
  const value = fields.get(name.toLowerCase());
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};

/** @throws {ParseError} `mismatch` if the response names another consignment than the requested one (see `isSameReference`) */
export const checkReference = (received: string, requested: string): void => {
  if (received && requested && !isSameReference(received, requested))
    throw new ParseError('mismatch', 'the response is for another consignment');
};
