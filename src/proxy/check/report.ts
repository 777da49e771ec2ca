/** What `pro-tracking check` prints, and how it exits. */
import type { Report } from './check-proxy.js';
import { levelOf, lineOf } from './findings.js';
import type { Target } from './target.js';

/** One line for each finding, and a summary. */
export function reportText({ findings, responses }: Report, target: Target): string {
  const errors = findings.filter((finding) => levelOf(finding) === 'error').length;
  const skipped = [
    target.reference === undefined && 'good responses and paths (--reference)',
    target.token === undefined && 'tokens (--token)',
    target.origin === undefined && 'pages of another origin (--origin)',
  ].filter(Boolean);
  const rest = skipped.length > 0 ? `; not checked: ${skipped.join(', ')}` : '';
  const counts = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
  return [...findings.map(lineOf), `${counts} (${count(responses, 'response')} checked)${rest}`].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export function exitCodeOf({ findings, responses }: Report): 0 | 1 | 2 {
  if (responses === 0) return 2;
  return findings.some((finding) => levelOf(finding) === 'error') ? 1 : 0;
}
