/** The error for a bad option: which one, what was given, what is expected. */
export function wrong(option: string, given: unknown, expected: string): TypeError {
  const shown =
    typeof given === 'string' ? `'${given}'` : given instanceof Object ? typeof given : String(given);
  return new TypeError(`${option}: got ${shown}; expected ${expected}`);
}
