import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { heading } from './heading.js';
import { facts, type Fact } from './text.js';

/** The top of the view: an icon, the heading that answers the question, and one line. */
export const answerHeader = (
  icon: TemplateResult,
  headline: string,
  line: readonly Fact[],
  context: ViewContext,
): TemplateResult => {
  const known = facts(line, context);
  return html`<div part="answer">
    ${icon}
    <div>
      ${heading(context.headingLevel, 'headline', 'headline', headline)}
      ${known.length ? html`<p part="line">${known}</p>` : nothing}
    </div>
  </div>`;
};
