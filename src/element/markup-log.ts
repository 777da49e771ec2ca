/** The console's lines about mistakes in the page's markup. The doctor shows more. */
import type { Mistakes } from './options/mistakes.js';
import { sectionTitled } from './troubleshooting.js';

/** The mistakes, with the headings of their sections in docs/troubleshooting.md. */
export const markupTitles = {
  nothingRequested: 'Nothing requested',
  invalidValue: 'Value that cannot be used',
  misspeltAttribute: 'Misspelt attribute',
  propertyAsAttribute: 'Property as an attribute',
  curlyQuotes: 'Curly quotes',
  unclosed: 'Tag without an end',
  invalidToken: 'Token that cannot be sent',
  credentialsInUrl: 'Credentials in a URL',
  placeholderInHost: 'Placeholder in the host',
} as const;

/** A mistake, with its cause and its fix in one sentence or two. */
export interface MarkupIssue {
  readonly name: keyof typeof markupTitles;
  readonly detail: string;
}

/** Nothing in it is secret or personal. */
export const markupLine = ({ name, detail }: MarkupIssue): string =>
  `${detail} ${sectionTitled(markupTitles[name])}`;

export const nothingRequested: MarkupIssue = {
  name: 'nothingRequested',
  detail: 'There is no consignment, data or lookup. An attribute may be empty or misspelt.',
};

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
        detail: `The attribute "${name}" has no effect; set the property in a script: element.${meant} = …`,
      }
    : { name: 'misspeltAttribute', detail: `There is no attribute "${name}"; did you mean "${meant}"?` };

export const diagnoseMarkup = ({ values, names, quoted, swallowed }: Mistakes): readonly MarkupIssue[] => {
  const issues = [...names.map(attributeIssue), ...values.map(valueIssue)];
  if (quoted.length)
    issues.unshift({
      name: 'curlyQuotes',
      detail: `Write straight quotes (") instead of curly ones in: ${quoted.join(', ')}.`,
    });
  if (swallowed !== undefined)
    issues.unshift({
      name: 'unclosed',
      detail: `The tag has no end. It contains <${swallowed}>. Write <pro-tracking …></pro-tracking>.`,
    });
  return issues;
};
