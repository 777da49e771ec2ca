import { html, nothing, type TemplateResult } from 'lit';
import { hasOwn } from '../../tracking/has-own.js';
import { formatClock } from '../i18n/dates.js';
import type { FailureStatus, TrackingState } from '../state/tracking-state.js';
import type { Answer } from './answer.js';
import type { ViewContext } from './context.js';
import { foot } from './foot.js';
import { history, showsUpdated } from './history.js';
import { failureNotice, staleNotice, updatedLine } from './notices.js';
import { skeleton } from './skeleton.js';
import { summary } from './summary.js';

type Known = Extract<TrackingState, { consignment: unknown }>;
type Failed = Extract<TrackingState, { status: FailureStatus }>;

/** What is shown around the journey. */
export interface ViewExtras {
  /** See `answerOf`. It is there if the state has a consignment. */
  readonly answer: Answer | undefined;
  /** The reference to show while there is no journey. */
  readonly reference: string;
  /** The form to enter a reference. */
  readonly lookup: TemplateResult | undefined;
  /** The embed doctor's panel for the page's developer. */
  readonly doctor: TemplateResult | undefined;
  /** The data came from the proxy, so it can be refreshed. */
  readonly canRefresh: boolean;
}

/** A stale journey has its only button for a refresh above it. */
const journey = (
  { consignment, status }: Known,
  notice: TemplateResult | typeof nothing,
  { answer, canRefresh }: ViewExtras,
  context: ViewContext,
): TemplateResult => {
  const isBrief = context.layout === 'summary';
  const updated = canRefresh && !isBrief && status !== 'stale' ? updatedLine(context) : nothing;
  const isInHistory = showsUpdated(consignment, context);
  return html`<slot name="heading"></slot>
    <div role="status">${notice}</div>
    ${summary(consignment, answer!, context)}
    ${consignment.packages.length ? nothing : html`<slot name="empty"></slot>`}
    ${isBrief ? nothing : history(consignment, answer!, updated, context)}
    ${context.layout === 'full' ? foot(consignment.reference, isInHistory ? nothing : updated, context) : nothing}
    <slot name="footer"></slot>`;
};

/** A new order may show later. With the form, or in a row, there is another way, or no room. */
const canRetry = ({ status, error }: Failed, { lookup }: ViewExtras, { layout }: ViewContext): boolean =>
  error.retryable || (status === 'not-found' && !lookup && layout !== 'summary');

const content = (state: TrackingState, extras: ViewExtras, context: ViewContext): unknown => {
  switch (state.status) {
    case 'idle':
      return html`<slot></slot>`;
    case 'loading':
      return skeleton(context);
    case 'ready':
    case 'empty':
      return journey(state, nothing, extras, context);
    case 'stale': {
      const since = { instant: state.asOf + state.clockSkew, offset: 0, precision: 'minute' } as const;
      const time = context.messages.clock(formatClock(since, { ...context, timeZone: 'viewer' }));
      return journey(state, staleNotice(time, context), extras, context);
    }
    default:
      // The form itself shows what is wrong with the entered text.
      if (extras.lookup && state.status === 'invalid') return nothing;
      return failureNotice(state.status, canRetry(state, extras, context), extras.reference, context);
  }
};

/** The text for screen readers when something has changed. */
const announcement = (state: TrackingState, { answer, lookup }: ViewExtras, context: ViewContext): string => {
  const { messages, newEvents, live } = context;
  if (state.status === 'loading') return messages.loading;
  // The countdown is not read out, only its beginning and its end.
  if (state.status === 'rate-limited') {
    const isOver = state.error.response?.headers.has('retry-after') === true && !live.isWaiting;
    return isOver ? messages.retry : messages.notices['rate-limited'].headline;
  }
  if (!hasOwn(state, 'consignment'))
    return lookup && hasOwn(state, 'error') && state.status !== 'invalid'
      ? messages.notices[state.status].headline
      : '';
  if (!newEvents.size && !lookup) return '';
  const { headline, news } = answer!;
  return newEvents.size ? live.announceChanges(news) : headline;
};

/** Everything that the element shows. A pure function. */
export const trackingView = (
  state: TrackingState,
  extras: ViewExtras,
  context: ViewContext,
): TemplateResult => {
  const { lookup, doctor } = extras;
  const isEarly = /idle|loading/.test(state.status);
  const hasNoHeadline = isEarly || (lookup && state.status === 'invalid');
  const shown = content(state, extras, context);
  return html`<section
    part="base"
    class=${context.layout}
    lang=${context.locale}
    dir=${context.messages.dir ?? nothing}
    aria-labelledby=${hasNoHeadline ? nothing : 'headline'}
    aria-busy=${state.status === 'loading'}
  >
    <p class="heard" role="status">${announcement(state, extras, context)}</p>
    ${lookup ? html`${lookup}${shown === nothing || state.status === 'idle' ? shown : html`<div class="below-form">${shown}</div>`}` : shown}
    ${doctor ?? nothing}
  </section>`;
};
