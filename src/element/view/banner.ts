import { html, nothing, type TemplateResult } from 'lit';
import type { Tone } from '../../tracking/states.js';
import type { ViewContext } from './context.js';
import { heading } from './heading.js';
import { toneIcon } from './icons.js';
import { carrierText } from './texts.js';

/** The answer to the shopper's question, large; what goes with it stands below. */
export const banner = (
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
