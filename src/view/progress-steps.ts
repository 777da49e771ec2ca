import { html, nothing, type TemplateResult } from 'lit';
import {
  isDelivered,
  isFinal,
  stepOf,
  toneOf,
  type ConsignmentStateName,
  type Step,
} from '../model/consignment-states.js';
import type { ViewContext } from './context.js';

/** The states that name the steps. */
const steps = ['Allocated', 'Dispatched', 'InTransit', 'OutForDelivery', 'Delivered'] as const;

/**
 * How far the parcel is on the usual way. Earlier steps count as done even without a scan of their own; nothing is drawn
 * for a parcel that will not arrive any more.
 *
 * @param byEvents the highest step that the events tell; PRO's own state may be further
 */
export const progressSteps = (
  state: ConsignmentStateName | undefined,
  byEvents: Step,
  { messages }: ViewContext,
): TemplateResult | undefined => {
  if (!state || state === 'ReturnToSender' || (isFinal(state) && !isDelivered(state))) return undefined;
  // Only a state that is a delivery reaches the last step, whatever the events tell.
  const reached = Math.max(Math.min(byEvents, 3), stepOf(state));
  return html`<ol part="steps" class="is-${toneOf(state)}" aria-label=${messages.progress}>
    ${steps.map((step, index) => {
      const position = index < reached ? 'done' : index > reached ? 'ahead' : 'current';
      const isCurrent = index === reached;
      const name = isCurrent && state === 'AtCollectionPoint' ? state : step;
      return html`<li part="step step-${position}" aria-current=${isCurrent ? 'step' : nothing}>
        ${messages.states[name].headline}
      </li>`;
    })}
  </ol>`;
};
