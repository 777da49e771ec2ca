import { html, nothing, type TemplateResult } from 'lit';
import type { TrackedPackage } from '../../tracking/consignment.js';
import { deliverySteps, type DeliverySteps } from '../../tracking/outlook.js';
import { kindOf, toneOf, type ConsignmentStateName } from '../../tracking/states.js';
import type { StepName } from '../i18n/messages.js';
import type { ViewContext } from './context.js';
import { packageText } from './state-text.js';

const toTheDoor = ['preparing', 'dispatched', 'onItsWay', 'outForDelivery', 'delivered'] as const;
const toCollect = ['preparing', 'dispatched', 'onItsWay', 'readyToCollect', 'collected'] as const;

const namesOf = (steps: DeliverySteps): readonly StepName[] => (steps.toCollect ? toCollect : toTheDoor);

/** Characters. A longer text is no label. */
const longestLabel = 24;

/** The state in a few words, where it says more than the step. */
const stateLabel = (
  state: ConsignmentStateName,
  trackedPackage: TrackedPackage | undefined,
  { messages }: ViewContext,
): string | undefined => {
  const kind = kindOf(state);
  if (state === 'AtCollectionPoint' || (kind !== 'interruption' && kind !== 'problem')) return undefined;
  // These headlines are addressed to the shopper.
  if (state === 'DeliveryFailedCardLeft') return messages.states.DeliveryFailed.headline;
  if (state === 'ActionRequired') return undefined;
  return trackedPackage?.state === state
    ? packageText(trackedPackage, messages).headline
    : messages.states[state].headline;
};

const currentLabel = (
  state: ConsignmentStateName,
  trackedPackage: TrackedPackage | undefined,
  steps: DeliverySteps,
  context: ViewContext,
): string => {
  const label = stateLabel(state, trackedPackage, context);
  return label && label.length <= longestLabel
    ? label
    : context.messages.steps[namesOf(steps)[steps.reached]!];
};

/** After a failed delivery nobody knows what comes next. */
const hasNext = (state: ConsignmentStateName, { reached }: DeliverySteps): boolean =>
  reached < 4 && (reached < 3 || toneOf(state) === 'going' || state === 'AtCollectionPoint');

/**
 * How far the parcel is; nothing for one that will not arrive.
 *
 * @param isBare without labels, and for the eye only: a text beside it says the same
 */
export const progressBar = (
  state: ConsignmentStateName | undefined,
  trackedPackage: TrackedPackage | undefined,
  isBare: boolean,
  context: ViewContext,
): TemplateResult | typeof nothing => {
  const steps = deliverySteps(state, trackedPackage);
  if (!state || !steps) return nothing;
  const { messages } = context;
  const partOf = (index: number): string =>
    index === steps.reached ? 'step step-current' : index < steps.reached ? 'step step-done' : 'step';
  // Few nodes: there is one in each row of a long list.
  if (isBare)
    return html`<ol part="steps" aria-hidden="true"
      ><li part=${partOf(0)}></li><li part=${partOf(1)}></li><li part=${partOf(2)}></li><li part=${partOf(3)}></li
      ><li part=${partOf(4)}></li
    ></ol>`;
  const names = namesOf(steps);
  const label = currentLabel(state, trackedPackage, steps, context);
  const step = (name: StepName, index: number): TemplateResult => {
    const isCurrent = index === steps.reached;
    return html`<li part=${partOf(index)} aria-current=${isCurrent ? 'step' : nothing}>
      <span part="step-label">${isCurrent ? label : messages.steps[name]}</span>
    </li>`;
  };
  const list = html`<ol part="steps" aria-label=${messages.progress}>
    ${names.map(step)}
  </ol>`;
  const next = names[steps.reached + 1] as keyof typeof messages.nextSteps | undefined;
  return steps.reached === 4
    ? list
    : html`${list}
        <p part="next-step" aria-hidden="true">
          <b>${label}</b>
          ${next && hasNext(state, steps) ? html`<span>${messages.nextSteps[next]}</span>` : nothing}
        </p>`;
};
