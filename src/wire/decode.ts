import { isSameReference } from '../model/consignment-reference.js';

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

/** An object's fields by lower-cased name: key casing varies between recorded answers, and within one. */
export type Fields = ReadonlyMap<string, unknown>;

const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const mistyped = (path: string, expected: string, value: unknown): AnswerError =>
  new AnswerError('malformed', `${path}: expected ${expected}, got ${typeName(value)}`);

/** @throws {AnswerError} when the value is no object */
export const fieldsOf = (value: unknown, path: string): Fields => {
  if (typeName(value) !== 'object') throw mistyped(path, 'object', value);
  const fields = new Map<string, unknown>();
  for (const [key, field] of Object.entries(value as object)) {
    const name = key.toLowerCase();
    fields.set(name, fields.get(name) ?? field);
  }
  return fields;
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
  if (!Array.isArray(list)) throw mistyped(here, 'array', list);
  return list.flatMap((item: unknown, index) => {
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
