import { html, nothing, type TemplateResult } from 'lit';
import type { Consignment, TrackedPackage } from '../../tracking/consignment.js';
import { stepOf, toneOf, type Step } from '../../tracking/states.js';
import { spokenState } from '../../tracking/journey.js';
import { leadsToShopper } from '../../tracking/outlook.js';
import type { ViewContext } from './context.js';

/** The states that name the steps. */
const usualSteps = ['Allocated', 'Dispatched', 'InTransit', 'OutForDelivery', 'Delivered'] as const;

/** Five of these are wider than a phone. */
const longWord = /\S{10}/;

/** The steps that a scan tells of. */
const scannedSteps = (trackedPackage: TrackedPackage | undefined): ReadonlySet<Step> =>
  new Set(
    trackedPackage?.legs.flatMap(({ events }) => events.flatMap(({ state }) => (state ? stepOf(state) : []))),
  );

/**
 * How far the parcel is on the usual way. An earlier step without a scan of its own must have been passed, and is drawn so;
 * nothing is drawn for a parcel that will not arrive any more.
 */
export const steps = (consignment: Consignment, context: ViewContext): TemplateResult | typeof nothing => {
  const state = spokenState(consignment);
  const { leadingPackage: leading } = consignment;
  if (!state || !leadsToShopper(consignment)) return nothing;
  // Only a state that is a delivery reaches the last step, whatever the events tell.
  const reached = Math.max(Math.min(leading?.step ?? 0, 3), stepOf(state));
  const scanned = scannedSteps(leading);
  const { messages } = context;
  const labels = usualSteps.map((step) => messages.states[step].headline);
  const isWide = labels.some((label) => longWord.test(label));
  return html`<ol part="steps" class=${`${toneOf(state)}${isWide ? ' wide' : ''}`} aria-label=${messages.progress}>
    ${usualSteps.map((step, index) => {
      const isCurrent = index === reached;
      // Nobody scans what is being prepared.
      const isPassed = index > 0 && index < reached && !scanned.has(index as Step);
      const position = isCurrent
        ? 'current'
        : index > reached
          ? 'ahead'
          : isPassed
            ? 'done step-passed'
            : 'done';
      const name = isCurrent && state === 'AtCollectionPoint' ? state : step;
      return html`<li part=${`step step-${position}`} aria-current=${isCurrent ? 'step' : nothing}>
        <span part="step-label">${messages.states[name].headline}</span>${
          isPassed ? html` <span class="heard">(${messages.unscanned})</span>` : nothing
        }
      </li>`;
    })}
  </ol>`;
};
