import { sectionOn, sentenceOn } from '../doctor/issue.js';
import { diagnoseMarkup, type MarkupFinding } from '../doctor/diagnose-markup.js';
import { markupCauses } from '../doctor/markup-issues.js';
import { mistakesOf } from './mistakes.js';
import type { OptionsElement } from '../options-element.js';

/**
 * One line for each mistake in the page's markup.
 *
 * @param isUnfilled the element has been empty for so long that something is wrong
 */
export const markupLines = (host: OptionsElement, isUnfilled: boolean): readonly string[] => {
  const findings = diagnoseMarkup(mistakesOf(host));
  const empty: readonly MarkupFinding[] = isUnfilled ? [{ cause: 'nothingAsked', detail: '' }] : [];
  return [...empty, ...findings].map(({ cause, detail }) => {
    const found = markupCauses[cause];
    return `${sentenceOn(found, detail)} ${sectionOn(found)}`;
  });
};
