import { html, nothing, type TemplateResult } from 'lit';
import type { Consignment } from '../../tracking/consignment.js';
import { displayState } from '../../tracking/journey.js';
import { stepsOf, type StepProgress } from '../../tracking/outlook.js';
import { toneOf } from '../../tracking/states.js';
import type { ViewContext } from './context.js';

/** The states that name the steps. */
const stepNames = ['Allocated', 'Dispatched', 'InTransit', 'OutForDelivery', 'Delivered'] as const;

const parts: Readonly<Record<StepProgress, string>> = {
  done: 'step step-done',
  passed: 'step step-done step-passed',
  current: 'step step-current',
  ahead: 'step step-ahead',
};

/** Five labels with a word this long are wider than a phone. */
const longWord = /\S{10}/;

/** How far the parcel is; nothing for one that will not arrive. */
export const progressSteps = (
  consignment: Consignment,
  { messages }: ViewContext,
): TemplateResult | typeof nothing => {
  const steps = stepsOf(consignment);
  if (!steps) return nothing;
  const state = displayState(consignment);
  const isWide = stepNames.some((name) => longWord.test(messages.states[name].headline));
  return html`<ol part="steps" class=${`${toneOf(state)}${isWide ? ' wide' : ''}`} aria-label=${messages.progress}>
    ${stepNames.map((step, index) => {
      const progress = steps[index]!;
      const isCurrent = progress === 'current';
      const name = isCurrent && state === 'AtCollectionPoint' ? state : step;
      return html`<li part=${parts[progress]} aria-current=${isCurrent ? 'step' : nothing}>
        <span part="step-label">${messages.states[name].headline}</span>${
          progress === 'passed' ? html` <span class="heard">(${messages.unscanned})</span>` : nothing
        }
      </li>`;
    })}
  </ol>`;
};
