import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeName } from '../i18n/messages.js';
import type { ViewContext } from './context.js';
import { header } from './heading.js';

/** Requests again. While that is not allowed it is not `disabled`, so that it keeps the focus. */
const requestButton = (part: string, label: string, { actions, live }: ViewContext): TemplateResult =>
  html`<button part=${part} type="button" aria-disabled=${live.isWaiting} @click=${() => actions.retry()}>
    ${label}
  </button>`;

const retryButton = (context: ViewContext): TemplateResult =>
  requestButton('retry', context.messages.retry, context);

/** Shown instead of a journey: why there is none, and what the shopper can do. */
export const failureNotice = (
  name: NoticeName,
  canRetry: boolean,
  reference: string,
  context: ViewContext,
): TemplateResult => {
  const { messages, live } = context;
  const { headline, advice } = messages.notices[name];
  return header(name === 'failed' ? 'attention' : 'neutral', reference, nothing, headline, context, [
    html`<slot name="error"><p part="advice">${advice}</p></slot>`,
    live.wait && html`<p part="wait">${live.wait}</p>`,
    canRetry && retryButton(context),
  ]);
};

/** Above a journey that could not be refreshed. */
export const staleNotice = (time: string, context: ViewContext): TemplateResult =>
  html`<div part="notice">
    <p>${context.messages.stale(time)}</p>
    ${retryButton(context)}
  </div>`;

/** The age of the data, and a button that refreshes it. */
export const updatedLine = (context: ViewContext): TemplateResult => {
  const { live, messages } = context;
  return html`<p part="updated">${live.updated} ${requestButton('refresh', messages.refresh, context)}</p>`;
};

/** About as tall as a usual journey, so that little below it moves when the response arrives. */
export const skeleton = (): TemplateResult => html`<div part="skeleton"></div>`;
