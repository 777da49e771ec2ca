import { html, nothing, type TemplateResult } from 'lit';
import type { TrackingState } from '../controllers/tracking-state.js';
import { formatClock } from '../dates/formats.js';
import type { Consignment } from '../model/consignment.js';
import type { ViewContext } from './context.js';
import { failureNotice, skeleton, staleNotice } from './notices.js';
import { packageList } from './package-section.js';
import { summary } from './summary.js';

const journey = (consignment: Consignment, context: ViewContext, notice: unknown): TemplateResult =>
  html`<slot name="heading"></slot>
    ${notice} ${summary(consignment, context)} ${packageList(consignment, context)}
    <slot name="footer"></slot>`;

const content = (state: TrackingState, reference: string, context: ViewContext): unknown => {
  switch (state.status) {
    case 'idle':
      return html`<slot></slot>`;
    case 'loading':
      return skeleton(context);
    case 'ready':
    case 'empty':
      return journey(state.consignment, context, nothing);
    case 'stale': {
      const since = { instant: state.since, offset: 0, precision: 'minute' } as const;
      const time = formatClock(since, { ...context, timeZone: 'viewer' }, false);
      return journey(state.consignment, context, staleNotice(time, context));
    }
    default:
      return failureNotice(state.status, state.error.retryable, reference, context);
  }
};

/** The whole of what the element shows: (state, context) → template, and nothing else. */
export const trackingView = (state: TrackingState, reference: string, context: ViewContext): TemplateResult =>
  html`<section
    part="base"
    lang=${context.locale}
    aria-labelledby=${/idle|loading/.test(state.status) ? nothing : 'headline'}
    aria-busy=${state.status === 'loading'}
  >
    ${content(state, reference, context)}
  </section>`;
