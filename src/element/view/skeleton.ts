import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

const line = html`<i></i>`;
const lines = html`<i></i><i></i><i></i>`;

/** The shapes of what will come. */
export const skeleton = ({ layout }: ViewContext): TemplateResult =>
  html`<div part="skeleton" aria-hidden="true" class=${layout === 'summary' ? 'row' : ''}>
    <div part="answer"><i></i><p><i></i><i></i></p></div>
    <div part="steps"><i></i><i></i><i></i><i></i><i></i></div>
    ${layout === 'summary' ? nothing : html`<div class="lines">${layout === 'full' ? lines : line}</div>`}
  </div>`;
