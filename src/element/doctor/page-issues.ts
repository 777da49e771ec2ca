import { cause } from './issue.js';

/** What lies with the page. None of the texts holds what the page says. */
export const pageCauses = {
  noReference: cause(
    'Not a reference',
    'problem',
    'What consignment holds can be no reference: it has other signs than letters, digits and hyphens, or more than 64.',
    'Look for a template that was not filled in.',
  ),
  oddReference: cause(
    'Unusual reference',
    'hint',
    'PRO’s references look like EC-000-002-4DF today; this one does not.',
    'Do not use the order’s number or the carrier’s.',
  ),
  notYet: cause(
    'Not asked yet',
    'hint',
    'It asks when it is nearly to be seen (loading="lazy").',
    'Scroll to it, or take the attribute away.',
  ),
  ownFetch: cause(
    'Fetch of the page',
    'hint',
    'The page’s own fetch is used in place of the browser’s.',
    'When the request fails, look there first.',
  ),
  proAsked: cause(
    'PRO asked by the browser',
    'problem',
    'The URL is PRO’s own, which a browser cannot ask: the key would be for all to see.',
    'Set proxy-url to a proxy that keeps the key.',
  ),
  unreadable: cause(
    'Data that cannot be read',
    'problem',
    'The answer that the page brought (data, or the script between the tags) cannot be used.',
    'Give it one of PRO’s tracking answers, whole and as JSON.',
  ),
  renderFailed: cause(
    'Rendering failed',
    'problem',
    'The element could not render. The console shows the error.',
    'Look for scripts that replace what browsers provide, and for errors in messages.',
  ),
  twice: cause(
    'Loaded twice',
    'hint',
    'The page loads the script more than once; the first one holds.',
    'Load it once.',
  ),
  fine: cause('All is well', 'good', 'The consignment is on show.', ''),
} as const;
