import { html, type TemplateResult } from 'lit';

/** What the retailer offers, if anything, stands below at a distance that no style of the page takes away. */
export const withActions = (content: unknown, slot: unknown): TemplateResult =>
  html`<div class="with-actions"><div>${content}</div>${slot}</div>`;
