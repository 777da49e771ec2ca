import { hasOwn } from '../../tracking/has-own.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackingState } from '../state/tracking-state.js';
import { formatClock } from '../i18n/formats.js';
import type { ViewContext } from './context.js';
import { failureNotice, skeleton, staleNotice, updatedLine } from './notices.js';
import { packageList } from './package-section.js';
import { consignmentWords } from './state-text.js';
import { summary } from './summary.js';

type Known = Extract<TrackingState, { consignment: unknown }>;

/** What stands around the journey. */
export interface Surroundings {
  /** The one that is asked for, or will be once the page is read. */
  readonly reference: string;
  /** The form to enter a reference. */
  readonly lookup: TemplateResult | undefined;
  /** The embed doctor's panel for the page's developer. */
  readonly doctor: TemplateResult | undefined;
  /** What is shown came from the proxy, which can be asked again. */
  readonly canRefresh: boolean;
}

const journey = (
  { consignment }: Known,
  notice: unknown,
  { canRefresh }: Surroundings,
  context: ViewContext,
): TemplateResult => {
  const isBrief = context.layout === 'summary';
  return html`<slot name="heading"></slot>
    <div role="status">${notice}</div>
    ${summary(consignment, context)} ${canRefresh && !isBrief ? updatedLine(context) : nothing}
    ${consignment.packages.length ? nothing : html`<slot name="empty"></slot>`}
    ${isBrief ? nothing : packageList(consignment, context)}
    <slot name="footer"></slot>`;
};

const content = (state: TrackingState, surroundings: Surroundings, context: ViewContext): unknown => {
  switch (state.status) {
    case 'idle':
      return html`<slot></slot>`;
    case 'loading':
      return skeleton();
    case 'ready':
    case 'empty':
      return journey(state, nothing, surroundings, context);
    case 'stale': {
      const since = { instant: state.since + state.skew, offset: 0, precision: 'minute' } as const;
      const time = formatClock(since, { ...context, timeZone: 'viewer' }, false);
      return journey(state, staleNotice(time, context), surroundings, context);
    }
    default:
      // The form says itself what is wrong with what was entered into it.
      if (surroundings.lookup && state.status === 'invalid') return nothing;
      return failureNotice(state.status, state.error.retryable, surroundings.reference, context);
  }
};

/** What those hear who cannot see that something has changed; each sentence once. */
const announcement = (state: TrackingState, { lookup }: Surroundings, context: ViewContext): string => {
  const { messages, marked, live } = context;
  if (state.status === 'loading') return messages.loading;
  if (!hasOwn(state, 'consignment'))
    return lookup && hasOwn(state, 'error') && state.status !== 'invalid'
      ? messages.notices[state.status].headline
      : '';
  const { headline } = consignmentWords(state.consignment, messages);
  if (marked.size && live) return live.news(headline);
  return lookup ? headline : '';
};

/** The whole of what the element shows: (state, what stands around it, context) → template, and nothing else. */
export const trackingView = (
  state: TrackingState,
  surroundings: Surroundings,
  context: ViewContext,
): TemplateResult => {
  const { reference, lookup, doctor } = surroundings;
  const isEarly = /idle|loading/.test(state.status);
  const hasNoHeadline = isEarly || (lookup && state.status === 'invalid');
  const isReserved = hasOwn(state, 'consignment') || (isEarly && reference);
  return html`<section
    part="base"
    class=${`${context.layout} ${isReserved ? 'reserved' : ''}`}
    lang=${context.locale}
    dir=${context.messages.dir ?? nothing}
    aria-labelledby=${hasNoHeadline ? nothing : 'headline'}
    aria-busy=${state.status === 'loading'}
  >
    <p class="heard" role="status">${announcement(state, surroundings, context)}</p>
    ${lookup ? html`<div class="lookup">${lookup}</div>` : nothing}
    ${content(state, surroundings, context)} ${doctor ?? nothing}
  </section>`;
};
