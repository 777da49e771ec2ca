import type { Report } from './check-proxy.js';
import { levelOf, lineOf } from './findings.js';
import type { Target } from './target.js';

export const helpText = `pro-tracking-check: checks whether a proxy does what <pro-tracking> needs

Usage: pro-tracking-check URL [flags]

  URL                as in the element's attribute proxy-url: https://shop.example/delivery-status
  --reference REF    a consignment that exists; without it only refusals are checked
  --token TOKEN      as in the element's attribute token, or the variable PRO_TRACKING_TOKEN
  --header "N: V"    sent with each request, for example a cookie; can be repeated
  --origin ORIGIN    the page's origin, if it is not the proxy's
  --credentials      the page sends cookies (the element's credentials="include")
  -h, --help         print this

It sends about 30 requests: GET, one POST without a body for a consignment that does not exist, and with --origin one OPTIONS.
If PRO_API_KEY is set, the check searches every response for the key; it never sends the key.

Exit codes: 0 no errors, 1 errors found, 2 nothing could be checked, or an argument is wrong.`;

/** One line for each finding, and a summary. */
export function reportText({ findings, answers }: Report, target: Target): string {
  const errors = findings.filter((finding) => levelOf(finding) === 'error').length;
  const skipped = [
    target.reference === undefined && 'good responses and paths (--reference)',
    target.token === undefined && 'tokens (--token)',
    target.origin === undefined && 'pages of another origin (--origin)',
  ].filter(Boolean);
  const rest = skipped.length > 0 ? `; not checked: ${skipped.join(', ')}` : '';
  const counts = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
  return [...findings.map(lineOf), `${counts} (${count(answers, 'response')} checked)${rest}`].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export function exitCodeOf({ findings, answers }: Report): 0 | 1 | 2 {
  if (answers === 0) return 2;
  return findings.some((finding) => levelOf(finding) === 'error') ? 1 : 0;
}
