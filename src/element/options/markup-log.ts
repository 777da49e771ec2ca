import { paragraphOn, sectionOn } from '../doctor/issue.js';
import { diagnoseMarkup, markupIssues, type MarkupIssue } from '../doctor/markup-issues.js';
import { mistakesOf } from './mistakes.js';
import type { OptionsElement } from '../options-element.js';

/**
 * One line for each mistake in the page's markup.
 *
 * @param isUnfilled the element has been empty for so long that something is wrong
 */
export const markupLines = (host: OptionsElement, isUnfilled: boolean): readonly string[] => {
  const empty: readonly MarkupIssue[] = isUnfilled ? [{ name: 'nothingAsked', detail: '' }] : [];
  return [...empty, ...diagnoseMarkup(mistakesOf(host))].map(({ name, detail }) => {
    const issue = markupIssues[name];
    return `${paragraphOn(issue, detail)} ${sectionOn(issue)}`;
  });
};
