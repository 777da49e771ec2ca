import { html, nothing, type TemplateResult } from 'lit';
import type { Consignment } from '../../tracking/consignment.js';
import type { ConsignmentStateName } from '../../tracking/states.js';
import { displayState } from '../../tracking/journey.js';
import { sentence } from '../i18n/sentence.js';
import { answerHeader } from './answer-header.js';
import type { Answer } from './answer.js';
import { box } from './box.js';
import type { ViewContext } from './context.js';
import { factLine, factList } from './fact-list.js';
import { stateIcon } from './icons.js';
import { progressBar } from './progress-bar.js';
import { withoutStop, type Fact } from './text.js';
import { withActions } from './with-actions.js';

/** States in which the shopper has nothing to do but to wait, or to read. */
const toWait: ReadonlySet<ConsignmentStateName | undefined> = new Set([
  'CollectionFailed',
  'CarrierUnableToCollect',
  'Delayed',
  'HeldByCarrier',
  'ExchangeFailed',
  'DeliveryFailed',
  'AtCollectionPoint',
  'Cancelled',
]);

/** In one line, what to do matters more than when and where; but not more than why there is something to do. */
const briefLine = (
  { packages, state }: Consignment,
  { advice, line }: Answer,
  { locale, messages }: ViewContext,
): readonly Fact[] =>
  advice && advice !== messages.lateAdvice && packages.length < 2 && !toWait.has(state)
    ? [withoutStop(sentence(advice, locale))]
    : line;

const bar = (consignment: Consignment, isBare: boolean, context: ViewContext): unknown => {
  const { packages, leadingPackage } = consignment;
  return packages.length > 1
    ? nothing
    : progressBar(displayState(consignment), leadingPackage, isBare, context);
};

const actions = html`<slot name="actions"></slot>`;

/** Above the history: the answer, what to do, how far it is, and the facts that belong to it. */
export const summary = (consignment: Consignment, answer: Answer, context: ViewContext): TemplateResult => {
  const { tone, headline, iconState, line } = answer;
  const icon = stateIcon(iconState, tone);
  if (context.layout === 'summary')
    return withActions(
      html`<div part="summary" class=${`row ${tone}`}>
        ${answerHeader(icon, headline, briefLine(consignment, answer, context), context)}
        ${bar(consignment, true, context)}
      </div>`,
      actions,
    );
  return withActions(
    html`<div part="summary" class=${tone}>
      ${answerHeader(icon, headline, line, context)} ${box(consignment, answer, context)}
      ${bar(consignment, false, context)}
      ${(context.layout === 'compact' ? factLine : factList)(consignment, answer, context)}
    </div>`,
    actions,
  );
};
