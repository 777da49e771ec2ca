/** What an attribute, or a property without one, takes. */
const expected: Readonly<Record<string, string>> = {
  consignment: 'a reference such as EC-000-002-4DF',
  'proxy-url': 'a URL without a user name and password, with {consignment} and {mode} only after the host',
  mode: 'multi-leg or flattened',
  'expected-delivery': 'no value, or true or false',
  credentials: 'same-origin, include or omit',
  token: 'letters, digits and signs without blanks or line breaks, and without "Bearer" before them',
  refresh: 'auto, off, or seconds (15 or more)',
  loading: 'eager or lazy',
  order: 'newest-first or oldest-first',
  'map-url': 'an https URL without a user name and password, with {place} after the host',
  layout: 'full, compact or summary',
  'signed-by': 'full, initials or hidden',
  location: 'full or hidden',
  'heading-level': 'a number from 1 to 6',
  'time-zone': 'event, viewer, or an IANA name such as Europe/London',
  lookup: 'no value, or true or false',
  debug: 'no value, or true or false',
  lang: 'a language tag (BCP 47) such as en-GB',
  messages: 'an object',
  fetch: 'a function',
};

export const expectedOf = (name: string): string => expected[name] ?? 'another value';
