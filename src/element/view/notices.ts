import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeName } from '../i18n/messages.js';
import { answerHeader } from './answer-header.js';
import type { ViewContext } from './context.js';
import { foot } from './foot.js';
import { noticeIcon } from './icons.js';
import { facts, withReference, type Fact } from './text.js';

/** Requests again. While that is not allowed it is not `disabled`, so that it keeps the focus. */
const requestButton = (part: string, label: string, { actions, live }: ViewContext): TemplateResult =>
  html`<button part=${part} type="button" aria-disabled=${live.isWaiting} @click=${() => actions.retry()}>
    ${label}
  </button>`;

/** A row has no room for a button, and none to say that it is not needed. */
const retriesInRow = ({ layout, live }: ViewContext): boolean => layout === 'summary' && live.isPolling;

/** What the failure means, how long to wait, and whether the page retries automatically. */
const failureLine = (name: NoticeName, context: ViewContext): string => {
  const { messages, live } = context;
  const { line = '' } = messages.notices[name];
  if (name === 'rate-limited') return retriesInRow(context) ? messages.retriesItself : live.wait || line;
  if (name === 'offline') return live.isPolling ? line : '';
  if (name !== 'failed' || retriesInRow(context)) return line;
  return [line, live.wait || (live.isPolling && messages.retriesItself)].filter(Boolean).join(' ');
};

/** Shown instead of a journey: why there is none, and what the shopper can do. */
export const failureNotice = (
  name: NoticeName,
  canRetry: boolean,
  reference: string,
  context: ViewContext,
): TemplateResult => {
  const { messages, live, layout } = context;
  const { headline } = messages.notices[name];
  const line = html`<slot name="error">${withReference(failureLine(name, context))}</slot>`;
  const label = name === 'failed' && live.isPolling && !live.wait ? messages.retryNow : messages.retry;
  // The page shows the journey as soon as it is online.
  const needsButton = canRetry && (name !== 'offline' || !live.isPolling) && !retriesInRow(context);
  // To compare it with the one in the shop's message.
  const showsReference = (name === 'not-found' || name === 'invalid') && layout === 'full';
  return html`<div part="summary" class="neutral">${answerHeader(noticeIcon(name), headline, [line], context)}</div>
    ${needsButton ? html`<p part="controls">${requestButton('retry', label, context)}</p>` : nothing}
    ${showsReference ? foot(reference, nothing, context) : nothing}`;
};

/** Above a journey that could not be refreshed. */
export const staleNotice = (time: string, context: ViewContext): TemplateResult =>
  html`<p part="notice"><span>${context.messages.stale(time)}</span> ${refreshButton(context) || nothing}</p>`;

/** It disappears for the time in which the page may not request again. */
const refreshButton = (context: ViewContext): Fact =>
  !context.live.isWaiting && requestButton('refresh', context.messages.refresh, context);

/** The age of the data, and a button that refreshes it. */
export const updatedLine = (context: ViewContext): TemplateResult =>
  html`<p part="updated">${facts([context.live.updated, refreshButton(context)], context)}</p>`;
