/** An object of PRO's response, unchecked. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object that has fields. */
export function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field by its name, whatever its case: the casing varies between recorded responses, and within one. */
export function findField(fields: Fields, name: string): unknown {
  if (Object.hasOwn(fields, name)) return fields[name];
  const folded = name.toLowerCase();
  const key = Object.keys(fields).find(
    (candidate) => candidate.length === name.length && candidate.toLowerCase() === folded,
  );
  return key === undefined ? undefined : fields[key];
}

/** A text as JSON, or `undefined` when it is not. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
