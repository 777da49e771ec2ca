import { html, nothing, type TemplateResult } from 'lit';
import type { Consignment, TrackedPackage } from '../../tracking/consignment.js';
import { sortByUrgency } from '../../tracking/evidence.js';
import { mayArrive } from '../../tracking/outlook.js';
import { isReference, readReference } from '../../tracking/reference.js';
import { isDelivered, toneOf } from '../../tracking/states.js';
import type { ViewContext } from './context.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
import { stateIcon } from './icons.js';
import { legList } from './leg-section.js';
import { progressBar } from './progress-bar.js';
import { packageText } from './state-text.js';
import { facts } from './text.js';
import { timeText, when } from './time-text.js';
import { truncateList } from './truncate-list.js';
import { withActions } from './with-actions.js';

export const packageKey = ({ reference }: TrackedPackage, number: number): string =>
  reference || `package ${number}`;

/** For what the retailer offers with one package. */
export const packageSlot = ({ reference }: TrackedPackage): unknown => {
  const name = readReference(reference);
  return isReference(name) ? html`<slot name=${`actions-${name}`}></slot>` : nothing;
};

/** One of several packages: a row that opens to its legs. */
const packageRow = (
  trackedPackage: TrackedPackage,
  isFirst: boolean,
  consignment: Consignment,
  context: ViewContext,
): TemplateResult => {
  const { state, stateEvent, lastEvent } = trackedPackage;
  const { packages } = consignment;
  const { messages, headingLevel, layout } = context;
  const isExpected = mayArrive(trackedPackage, consignment);
  const number = packages.indexOf(trackedPackage) + 1;
  const key = packageKey(trackedPackage, number);
  const tone = toneOf(state);
  const time = (stateEvent ?? lastEvent)?.time;
  // All of it is the heading: among several of "Delivered", the number tells them apart.
  const named = html`<span part="package-heading">${packageText(trackedPackage, messages).headline}</span
    ><span class="heard">${messages.comma}</span
    ><span part="package-facts"
      >${facts([messages.package(number, packages.length), time && when(time, timeText(time, context), context)], context)}</span
    >`;
  const title = html`<span part="answer">
      ${stateIcon(state, tone)}
      <span>
        ${heading(headingLevel + 1, nothing, nothing, named)}
      </span>
    </span>
    ${isExpected || isDelivered(state) ? progressBar(state, trackedPackage, true, context) : nothing}`;
  return html`<li part="package" id=${`package-${number}`} class=${tone}>
    ${fold(
      key,
      isFirst && layout === 'full',
      title,
      () => withActions(legList(trackedPackage, key, isExpected, true, context), packageSlot(trackedPackage)),
      context,
    )}
  </li>`;
};

/** Several packages with their states; of many, the most urgent ones at first. */
export const packageList = (consignment: Consignment, context: ViewContext): unknown => {
  const packages = sortByUrgency(consignment.packages);
  const rows = (some: readonly TrackedPackage[], inContext: ViewContext): TemplateResult =>
    html`<ol part="packages">
      ${some.map((each) => packageRow(each, each === packages[0], consignment, inContext))}
    </ol>`;
  const truncated = truncateList('packages', 'all packages', packages.length, context, (shown, inContext) =>
    rows(packages.slice(shown), inContext),
  );
  return html`${rows(packages.slice(0, truncated?.shown), context)} ${truncated?.showAll ?? nothing}`;
};
