import { html, nothing, type TemplateResult } from 'lit';
import type { Consignment, TrackedPackage } from '../../tracking/consignment.js';
import { sortByUrgency } from '../../tracking/evidence.js';
import { mayArrive } from '../../tracking/outlook.js';
import { isReference, readReference } from '../../tracking/reference.js';
import { toneOf } from '../../tracking/states.js';
import type { ViewContext } from './context.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
import { toneIcon } from './icons.js';
import { legList } from './leg-section.js';
import { routePicture } from './route-picture.js';
import { packageText } from './state-text.js';
import { carrierText } from './text.js';
import { truncateList } from './truncate-list.js';

/** Up to this many packages, all that are not delivered are open at first; of more, only the leading one. */
const openAtFirst = 3;

const packageSection = (
  trackedPackage: TrackedPackage,
  consignment: Consignment,
  context: ViewContext,
): TemplateResult => {
  const { reference, state, legs } = trackedPackage;
  const { packages, leadingPackage } = consignment;
  const { messages, layout, headingLevel } = context;
  const isExpected = mayArrive(trackedPackage, consignment);
  const count = packages.length;
  const number = packages.indexOf(trackedPackage) + 1;
  const id = `package-${number}`;
  const slotName = readReference(reference);
  const { headline } = packageText(trackedPackage, messages);
  const title = heading(
    headingLevel + 1,
    id,
    'package-heading',
    html`${messages.package(number, count)} <span part="package-reference">${carrierText(reference)}</span>`,
  );
  const key = reference || id;
  const body = (): unknown =>
    legs.length
      ? [routePicture(trackedPackage, isExpected, context), legList(legs, key, isExpected, context)]
      : nothing;
  const isOpenAtFirst =
    layout === 'full' &&
    (trackedPackage === leadingPackage || (count <= openAtFirst && state !== 'Delivered'));
  return html`<section part="package" aria-labelledby=${id}>
    ${
      count > 1 || layout === 'compact'
        ? fold(
            key,
            isOpenAtFirst,
            html`${title}
              <span part="package-state" class=${toneOf(state)}>${toneIcon(toneOf(state))} ${headline}</span>`,
            body,
            context,
          )
        : // The summary above shows the state of an only package.
          html`${title}
          <p part="package-state" class="heard">${headline}</p>
          ${body()}`
    }
    ${isReference(slotName) ? html`<slot name=${`actions-${slotName}`}></slot>` : nothing}
  </section>`;
};

/** The packages with their states and legs; of many, the most urgent ones at first. */
export const packageList = (consignment: Consignment, context: ViewContext): readonly unknown[] => {
  const packages = sortByUrgency(consignment);
  const truncated = truncateList('packages', 'all packages', packages.length, context);
  return [
    packages
      .slice(0, truncated?.shown)
      .map((trackedPackage) => packageSection(trackedPackage, consignment, context)),
    truncated?.showAll ?? nothing,
  ];
};
