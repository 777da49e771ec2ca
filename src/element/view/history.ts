import { html, nothing, type TemplateResult } from 'lit';
import type { Consignment, TrackedPackage } from '../../tracking/consignment.js';
import { displayState } from '../../tracking/journey.js';
import { mayArrive } from '../../tracking/outlook.js';
import { counted } from '../i18n/plural.js';
import { isCarrierInHistory, type Answer } from './answer.js';
import type { ViewContext } from './context.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
import { legList } from './leg-section.js';
import { packageKey, packageList, packageSlot } from './package-list.js';
import { withActions } from './with-actions.js';

const legsOf = (
  trackedPackage: TrackedPackage,
  consignment: Consignment,
  namesCarrier: boolean,
  context: ViewContext,
): TemplateResult =>
  withActions(
    legList(
      trackedPackage,
      packageKey(trackedPackage, 1),
      mayArrive(trackedPackage, consignment),
      namesCarrier,
      context,
    ),
    packageSlot(trackedPackage),
  );

const eventCount = ({ packages }: Consignment): number => {
  let count = 0;
  for (const { legs } of packages) for (const { events } of legs) count += events.length;
  return count;
};

const hasEvents = ({ legs }: TrackedPackage): boolean => legs.some(({ events }) => events.length > 0);

/** The history of an only package, with a heading and the age of the data. */
const fullHistory = (
  only: TrackedPackage,
  consignment: Consignment,
  answer: Answer,
  updated: unknown,
  context: ViewContext,
): TemplateResult => {
  const { headingLevel, messages } = context;
  const legs = legsOf(only, consignment, isCarrierInHistory(consignment, answer, context), context);
  return html`<div part="history" class=${displayState(consignment) === 'Cancelled' ? 'cancelled' : ''}>
    <div class="bar">${heading(headingLevel + 1, nothing, 'history-heading', messages.history)} ${updated}</div>
    ${legs}
  </div>`;
};

/** The same below a fold, for a narrow column. */
const compactHistory = (consignment: Consignment, updated: unknown, context: ViewContext): TemplateResult => {
  const { packages } = consignment;
  const { messages, locale, headingLevel } = context;
  const [only] = packages;
  const title =
    packages.length > 1
      ? counted(messages.packages, packages.length, locale)
      : `${messages.history} (${eventCount(consignment).toLocaleString(locale)})`;
  const content = (): unknown => [
    packages.length > 1 ? packageList(consignment, context) : legsOf(only!, consignment, true, context),
    updated,
  ];
  return html`<div part="history">${fold('history', false, heading(headingLevel + 1, nothing, 'history-heading', title), content, context)}</div>`;
};

/**
 * What has happened: the legs of an only package, or the packages.
 *
 * @param updated the age of the data, and a button that refreshes it
 */
export const history = (
  consignment: Consignment,
  answer: Answer,
  updated: unknown,
  context: ViewContext,
): unknown => {
  const { packages } = consignment;
  const [only] = packages;
  if (!only) return nothing;
  // Which carrier comes next may be known before the first event.
  if (packages.length === 1 && !hasEvents(only))
    return context.layout === 'full'
      ? legsOf(only, consignment, false, context)
      : withActions(nothing, packageSlot(only));
  if (context.layout === 'compact') return compactHistory(consignment, updated, context);
  return packages.length > 1
    ? packageList(consignment, context)
    : fullHistory(only, consignment, answer, updated, context);
};

/** The history has room for the age of the data. */
export const showsUpdated = ({ packages }: Consignment, { layout }: ViewContext): boolean =>
  layout === 'compact' ? packages.some(hasEvents) : packages.length === 1 && hasEvents(packages[0]!);
