import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';
import { copyButton, copyStatus } from './copy-button.js';
import { carrierText } from './text.js';

/**
 * The reference, to compare and to copy.
 *
 * @param updated the age of the data, if the history has no room for it
 */
export const foot = (
  reference: string,
  updated: unknown,
  context: ViewContext,
): TemplateResult | typeof nothing =>
  reference || updated !== nothing
    ? html`<div part="foot">
        ${
          reference
            ? html`<p part="reference">
                ${context.messages.reference}
                <span class="unbroken"><code dir="ltr">${carrierText(reference)}</code>${copyButton(reference, context)}</span>
                ${copyStatus(context)}
              </p>`
            : nothing
        }
        ${updated}
      </div>`
    : nothing;
