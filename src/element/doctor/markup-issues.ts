/** Mistakes in the page's markup. They are logged in the console without the doctor as well. */
import type { Mistakes } from '../options/mistakes.js';
import { issueText } from './issue.js';

export const markupIssues = {
  nothingRequested: issueText(
    'Nothing requested',
    'problem',
    'There is no consignment, data or lookup. An attribute may be empty, misspelt, or removed by an editor.',
    'Set the attribute consignment, the property data, or lookup for a form.',
  ),
  invalidValue: issueText('Value that cannot be used', 'problem', '', 'See docs/reference.md#attributes.'),
  misspeltAttribute: issueText(
    'Misspelt attribute',
    'problem',
    'The element has no such attribute, so it has no effect.',
    'Correct its name, or remove it.',
  ),
  propertyAsAttribute: issueText(
    'Property as an attribute',
    'problem',
    'An attribute holds only text, and the element reads this one as a property only.',
    'Use a ref in React 18, .data in Vue and Lit, [data] in Angular.',
  ),
  curlyQuotes: issueText(
    'Curly quotes',
    'problem',
    'Attributes have curly quotes (“ ”), which HTML takes for a part of the value.',
    'Replace them with straight quotes (").',
  ),
  unclosed: issueText(
    'Tag without an end',
    'problem',
    'The element contains a part of the page, and hides it. HTML ignores the slash of <pro-tracking />.',
    'Write <pro-tracking …></pro-tracking>.',
  ),
  invalidToken: issueText(
    'Token that cannot be sent',
    'problem',
    'A header cannot hold the token, so the request is made without it.',
    'Remove blanks, line breaks and "Bearer", which the element adds itself.',
  ),
  credentialsInUrl: issueText(
    'Credentials in a URL',
    'problem',
    'The URL has a user name or a password, which browsers refuse and everyone can read.',
    'Use cookies (credentials) or a token instead.',
  ),
  placeholderInHost: issueText(
    'Placeholder in the host',
    'problem',
    'A placeholder before the path would let a reference or a place choose the server.',
    'Write the host out, and use placeholders only after it.',
  ),
} as const;

/** A mistake in the markup, with its detail. */
export interface MarkupIssue {
  readonly name: keyof typeof markupIssues;
  readonly detail: string;
}

/** The values of an attribute, or of a property without one. The others are booleans. */
const expectedValues: Readonly<Record<string, string>> = {
  consignment: 'a reference such as EC-000-002-4DF',
  'proxy-url': 'a URL without a user name and password, with {consignment} and {mode} only after the host',
  mode: 'multi-leg or flattened',
  credentials: 'same-origin, include or omit',
  token: 'ASCII characters without blanks',
  refresh: 'auto, off, or seconds (15 or more)',
  loading: 'eager or lazy',
  order: 'newest-first or oldest-first',
  'map-url': 'an https URL without a user name and password, with {place} after the host',
  layout: 'full, compact or summary',
  'signed-by': 'full, initials or hidden',
  location: 'full or hidden',
  'heading-level': 'a number from 1 to 6',
  'time-zone': 'event, viewer, or an IANA name such as Europe/London',
  lang: 'a language tag (BCP 47) such as en-GB',
  messages: 'an object',
  carriers: 'an object with name (text), url (https:) and phone (digits) for each carrier service',
  fetch: 'a function',
};

type InvalidValue = Mistakes['values'][number];

const issueWith = ({ name, fault }: InvalidValue): MarkupIssue['name'] => {
  if (name === 'token') return 'invalidToken';
  if (fault === 'credentials') return 'credentialsInUrl';
  return fault === 'placeholder' ? 'placeholderInHost' : 'invalidValue';
};

const valueIssue = (invalid: InvalidValue): MarkupIssue => {
  const { name, value, used } = invalid;
  const expected = expectedValues[name] ?? 'no value, or true or false';
  const effect = used ? `"${used}" is used instead.` : 'It is ignored.';
  return { name: issueWith(invalid), detail: `${name} is ${value}; expected: ${expected}. ${effect}` };
};

const attributeIssue = ({ name, meant, isProperty }: Mistakes['names'][number]): MarkupIssue =>
  isProperty
    ? {
        name: 'propertyAsAttribute',
        detail: `The attribute is "${name}"; set the property in a script: element.${meant} = …`,
      }
    : { name: 'misspeltAttribute', detail: `The attribute is "${name}"; did you mean "${meant}"?` };

export const diagnoseMarkup = ({ values, names, quoted, swallowed }: Mistakes): readonly MarkupIssue[] => [
  ...(swallowed === undefined ? [] : [{ name: 'unclosed', detail: `It contains <${swallowed}>.` } as const]),
  ...(quoted.length ? [{ name: 'curlyQuotes', detail: `They are in: ${quoted.join(', ')}.` } as const] : []),
  ...names.map(attributeIssue),
  ...values.map(valueIssue),
];
