import { issueText, type IssueText } from './issue.js';
import { markupIssues } from './markup-issues.js';
import { requestIssues } from './request-issues.js';

/** Issues of the page, apart from its markup. */
const pageIssues = {
  noReference: issueText(
    'Not a reference',
    'problem',
    'The value of consignment cannot be a reference: a reference has only letters, digits and hyphens, and at most 64 of them.',
    'Check whether a template was not filled in.',
  ),
  unusualReference: issueText(
    'Unusual reference',
    'hint',
    'PRO’s references look like EC-000-002-4DF today; this one does not.',
    'Do not use the order number or the carrier’s number.',
  ),
  notYet: issueText(
    'Not requested yet',
    'hint',
    'With loading="lazy", the request is made when the element approaches the viewport.',
    'Scroll to it, or remove the attribute.',
  ),
  ownFetch: issueText(
    'Fetch of the page',
    'hint',
    'The page’s own fetch is used instead of the browser’s.',
    'If the request fails, check that function first.',
  ),
  proRequested: issueText(
    'PRO requested by the browser',
    'problem',
    'The URL is PRO’s own. A browser cannot request it, because everyone could read the key.',
    'Set proxy-url to a proxy that holds the key.',
  ),
  unreadable: issueText(
    'Data that cannot be read',
    'problem',
    'The page’s own data (the property data, or the script between the tags) cannot be used.',
    'Pass one of PRO’s tracking responses, complete and as JSON.',
  ),
  renderFailed: issueText(
    'Rendering failed',
    'problem',
    'The element could not render. The console shows the error.',
    'Look for scripts that replace built-in functions, and for errors in messages.',
  ),
  twice: issueText(
    'Loaded twice',
    'hint',
    'The page loads the script more than once; the first one is used.',
    'Load it once.',
  ),
  fine: issueText('All is well', 'good', 'The consignment is shown.', ''),
} as const;

export const issues = { ...markupIssues, ...pageIssues, ...requestIssues } as const satisfies Readonly<
  Record<string, IssueText>
>;

export type IssueName = keyof typeof issues;

/** An issue that was found, with its detail. */
export interface Issue {
  readonly name: IssueName;
  readonly detail: string;
}
