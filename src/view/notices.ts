import { html, type TemplateResult } from 'lit';
import type { NoticeName } from '../i18n/messages.js';
import { banner } from './banner.js';
import type { ViewContext } from './context.js';

const retryButton = ({ messages, retry }: ViewContext): TemplateResult =>
  html`<button part="retry" type="button" @click=${retry}>${messages.retry}</button>`;

/** Why there is nothing to show, and what the shopper can do. */
export const failureNotice = (
  name: NoticeName,
  canRetry: boolean,
  reference: string,
  context: ViewContext,
): TemplateResult => {
  const { headline, advice } = context.messages.notices[name];
  return banner(name === 'failed' ? 'attention' : 'neutral', reference, headline, context, [
    html`<slot name="error"><p part="advice">${advice}</p></slot>`,
    canRetry && retryButton(context),
  ]);
};

/** Above a journey that could not be refreshed. */
export const staleNotice = (time: string, context: ViewContext): TemplateResult =>
  html`<div part="notice" role="status">
    <p>${context.messages.stale(time)}</p>
    ${retryButton(context)}
  </div>`;

/** About as tall as a usual answer, so that little below moves when it comes. */
export const skeleton = ({ messages }: ViewContext): TemplateResult =>
  html`<div part="skeleton">
    <p class="heard" role="status">${messages.loading}</p>
  </div>`;
