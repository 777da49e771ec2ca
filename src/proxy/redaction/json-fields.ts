/** A JSON object of PRO's response, unchecked. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field by its name in any case: the case varies between recorded responses, and within one. */
export function findField(object: JsonObject, name: string): unknown {
  if (Object.hasOwn(object, name)) return object[name];
  const lowerCase = name.toLowerCase();
  const key = Object.keys(object).find(
    (candidate) => candidate.length === name.length && candidate.toLowerCase() === lowerCase,
  );
  return key === undefined ? undefined : object[key];
}

/** @returns `undefined` for text that is not JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
