import { isSameReference } from './reference.js';

/**
 * Reading `unknown` with a tolerance that PRO's answers need and errors that say where. Knows nothing of tracking.
 */

/** An answer that cannot be what was asked for. The message holds a path and types, never a value: it may be logged. */
export class AnswerError extends Error {
  /** `mismatch`: a good answer, but for another consignment. */
  readonly kind: 'malformed' | 'mismatch';

  constructor(kind: AnswerError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/**
 * The result, or a substitute where reading throws: data that a page sets as an object can hold getters, proxies and
 * methods that throw.
 */
export const attempt = <T>(read: () => T, substitute: T): T => {
  try {
    return read();
  } catch {
    return substitute;
  }
};

/** An object's fields by lower-cased name: key casing varies between recorded answers, and within one. */
export type Fields = ReadonlyMap<string, unknown>;

const typeName = (value: unknown): string => {
  if (value === null) return 'null';
  const isArray = attempt(() => Array.isArray(value), undefined);
  return isArray === undefined ? 'revoked proxy' : isArray ? 'array' : typeof value;
};

const mistyped = (path: string, expected: string, value: unknown): AnswerError =>
  new AnswerError('malformed', `${path}: expected ${expected}, got ${typeName(value)}`);

/**
 * A field that throws when it is read counts as absent.
 *
 * @throws {AnswerError} when the value is no object
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

/** Items that throw when they are read count as absent. */
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
 * @throws {AnswerError} when the field is something else, or an item is no object
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

/** A text without blanks around it; `''` for an absent or unusable field. Numbers count as text. */
export const textOf = (fields: Fields, name: string): string => {
  const value = fields.get(name.toLowerCase());
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};

/** @throws {AnswerError} `mismatch` when the answer names another consignment than the one asked for (see `isSameReference`) */
export const checkReference = (answered: string, asked: string): void => {
  if (answered && asked && !isSameReference(answered, asked))
    throw new AnswerError('mismatch', 'the answer is for another consignment');
};
