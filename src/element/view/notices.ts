import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeName } from '../i18n/messages.js';
import { banner } from './banner.js';
import type { ViewContext } from './context.js';

/** Asks again; keeps the focus while it may not. */
const askButton = (part: string, words: string, { actions, live }: ViewContext): TemplateResult =>
  html`<button part=${part} type="button" aria-disabled=${live?.isWaiting ?? false} @click=${() => actions.retry()}>
    ${words}
  </button>`;

const retryButton = (context: ViewContext): TemplateResult =>
  askButton('retry', context.messages.retry, context);

/** Why there is nothing to show, and what the shopper can do. */
export const failureNotice = (
  name: NoticeName,
  canRetry: boolean,
  reference: string,
  context: ViewContext,
): TemplateResult => {
  const { messages, live } = context;
  const { headline, advice } = messages.notices[name];
  return banner(name === 'failed' ? 'attention' : 'neutral', reference, nothing, headline, context, [
    html`<slot name="error"><p part="advice">${advice}</p></slot>`,
    live?.wait && html`<p part="wait">${live.wait}</p>`,
    canRetry && retryButton(context),
  ]);
};

/** Above a journey that could not be refreshed. */
export const staleNotice = (time: string, context: ViewContext): TemplateResult =>
  html`<div part="notice">
    <p>${context.messages.stale(time)}</p>
    ${retryButton(context)}
  </div>`;

/** How old the answer is, and a button for a newer one; a place for it until that is known. */
export const updatedLine = (context: ViewContext): TemplateResult => {
  const { live } = context;
  return html`<p part="updated">
    ${live ? [live.updated, ' ', askButton('refresh', live.refresh, context)] : nothing}
  </p>`;
};

/** About as tall as a usual answer, so that little below moves when it comes. */
export const skeleton = (): TemplateResult => html`<div part="skeleton"></div>`;
