/** Mistakes in the page's markup, at length. The console has a shorter line about each, without the doctor as well. */
import { markupTitles, type MarkupIssue } from '../markup-log.js';
import { issueText, type IssueText } from './issue.js';

const problem = (name: MarkupIssue['name'], text: string, advice: string): IssueText =>
  issueText(markupTitles[name], 'problem', text, advice);

export const markupIssues = {
  nothingRequested: problem(
    'nothingRequested',
    'There is no consignment, data or lookup. An attribute may be empty, misspelt, or removed by an editor.',
    'Set the attribute consignment, the property data, or lookup for a form.',
  ),
  invalidValue: problem('invalidValue', '', 'See docs/reference.md#attributes.'),
  misspeltAttribute: problem('misspeltAttribute', '', 'Correct its name, or remove it: it has no effect.'),
  propertyAsAttribute: problem(
    'propertyAsAttribute',
    'An attribute holds only text.',
    'Use a ref in React 18, .data in Vue and Lit, [data] in Angular.',
  ),
  curlyQuotes: problem('curlyQuotes', 'HTML takes curly quotes (“ ”) for a part of the value.', ''),
  unclosed: problem(
    'unclosed',
    'The element takes in a part of the page, and hides it. HTML ignores the slash of <pro-tracking />.',
    '',
  ),
  invalidToken: problem(
    'invalidToken',
    'A header cannot hold the token, so the request is made without it.',
    'Remove blanks, line breaks and "Bearer", which the element adds itself.',
  ),
  credentialsInUrl: problem(
    'credentialsInUrl',
    'The URL has a user name or a password, which browsers refuse and everyone can read.',
    'Use cookies (credentials) or a token instead.',
  ),
  placeholderInHost: problem(
    'placeholderInHost',
    'A placeholder before the path would let a reference or a place choose the server.',
    'Write the host out, and use placeholders only after it.',
  ),
} as const satisfies Readonly<Record<MarkupIssue['name'], IssueText>>;
