import { html, nothing, type TemplateResult } from 'lit';
import type { Tone } from '../../tracking/states.js';
import type { ViewContext } from './context.js';
import { toneIcon } from './icons.js';
import { carrierText } from './text.js';

/** A heading of a level that the page decides; deeper than 6 becomes 6. `nothing` as id if nothing refers to it. */
export const heading = (
  level: number,
  id: string | typeof nothing,
  part: string,
  content: unknown,
): TemplateResult => {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 id=${id} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part}>${content}</h6>`;
  }
};

/**
 * The top of the view: the reference, the headline with its icon, then the content.
 *
 * @param besideReference for example the copy button; not shown without a reference
 */
export const header = (
  tone: Tone,
  reference: string,
  besideReference: unknown,
  headline: string,
  context: ViewContext,
  content: readonly unknown[],
): TemplateResult =>
  html`<header part="summary" class=${tone}>
    ${reference ? html`<p part="reference">${context.messages.consignment} ${carrierText(reference)} ${besideReference || nothing}</p>` : nothing}
    <div class="headline">${toneIcon(tone)} ${heading(context.headingLevel, 'headline', 'headline', headline)}</div>
    ${content.map((each) => each || nothing)}
  </header>`;
