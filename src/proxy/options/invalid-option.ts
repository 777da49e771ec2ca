/** The error for an invalid option: names the option, what it was given and what is expected. */
export function invalidOption(option: string, given: unknown, expected: string): TypeError {
  return new TypeError(`${option}: got ${show(given)}; expected ${expected}`);
}

/** The error for a missing or invalid secret, which is never shown. */
export function invalidSecret(option: string, expected: string): TypeError {
  return new TypeError(`${option}: (not shown); expected ${expected}`);
}

function show(given: unknown): string {
  if (typeof given !== 'string') return given instanceof Object ? typeof given : String(given);
  return hasCredentials(given) ? 'a URL with a user name or password (not shown)' : `'${given}'`;
}

function hasCredentials(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username !== '' || password !== '';
}
