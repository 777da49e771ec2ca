import type { Report } from './check-proxy.js';
import { levelOf, lineOf } from './findings.js';
import type { Target } from './target.js';

export const helpText = `pro-tracking-check: tries a proxy against what <pro-tracking> needs, and says what to mend

Usage: pro-tracking-check URL [flags]

  URL                as in the element's attribute proxy-url: https://shop.example/delivery-status
  --reference REF    a consignment that exists; without it only refusals are tried
  --token TOKEN      as in the element's attribute token, or the variable PRO_TRACKING_TOKEN
  --header "N: V"    sent with each request, such as a cookie; may be given several times
  --origin ORIGIN    of the page, where it is another than the proxy's
  --credentials      that page sends cookies (the element's credentials="include")
  -h, --help         print this

It asks some twenty times: GET, one POST without a body for a consignment that nobody has, and with --origin one OPTIONS.
Where PRO_API_KEY is set, the key is looked for in every answer; it is never sent.

Exit codes: 0 nothing to mend, 1 something to mend, 2 nothing could be checked, or an argument is wrong.`;

/** One line for each finding, and one for the whole. */
export function reportText({ findings, answers }: Report, target: Target): string {
  const mend = findings.filter((finding) => levelOf(finding) === 'mend').length;
  const untried = [
    target.reference === undefined && 'good answers (--reference)',
    target.token === undefined && 'tokens (--token)',
    target.origin === undefined && 'pages of another origin (--origin)',
  ].filter(Boolean);
  const rest = untried.length > 0 ? `; not tried: ${untried.join(', ')}` : '';
  return [
    ...findings.map(lineOf),
    `${mend} to mend, ${findings.length - mend} to consider, in ${answers} answers${rest}`,
  ].join('\n');
}

export function exitCodeOf({ findings, answers }: Report): 0 | 1 | 2 {
  if (answers === 0) return 2;
  return findings.some((finding) => levelOf(finding) === 'mend') ? 1 : 0;
}
