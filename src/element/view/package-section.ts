import { html, nothing, type TemplateResult } from 'lit';
import type { Consignment, TrackedPackage } from '../../tracking/consignment.js';
import { isReference, readReference } from '../../tracking/reference.js';
import { compareStates, isDelivered, isProblem, toneOf } from '../../tracking/states.js';
import { mayArrive } from '../../tracking/outlook.js';
import type { ViewContext } from './context.js';
import { cut } from './truncate-list.js';
import { picture } from './route-picture.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
import { toneIcon } from './icons.js';
import { legList } from './leg-section.js';
import { packageWords } from './state-text.js';
import { carrierText } from './texts.js';

/** Of so many packages, those that are still to come are open at first; of more, the one that leads. */
const openAtFirst = 3;

const packageSection = (
  trackedPackage: TrackedPackage,
  consignment: Consignment,
  context: ViewContext,
): TemplateResult => {
  const { reference, state, legs } = trackedPackage;
  const { packages, leadingPackage } = consignment;
  const isExpected = mayArrive(trackedPackage, consignment);
  const { messages } = context;
  const count = packages.length;
  const number = packages.indexOf(trackedPackage) + 1;
  const id = `package-${number}`;
  const slotted = readReference(reference);
  const words = packageWords(trackedPackage, messages).headline;
  const title = heading(
    context.headingLevel + 1,
    id,
    'package-heading',
    html`${messages.package(number, count)} <span part="package-reference">${carrierText(reference)}</span>`,
  );
  const key = reference || id;
  const body = (): unknown =>
    legs.length
      ? [picture(trackedPackage, isExpected, context), legList(legs, key, isExpected, context)]
      : nothing;
  // The summary has just said the state of an only package: it need not be seen twice.
  const open =
    context.layout === 'full' &&
    (trackedPackage === leadingPackage || (count <= openAtFirst && state !== 'Delivered'));
  return html`<section part="package" aria-labelledby=${id}>
    ${
      count > 1 || context.layout === 'compact'
        ? fold(
            key,
            open,
            html`${title}
              <span part="package-state" class=${toneOf(state)}>${toneIcon(toneOf(state))} ${words}</span>`,
            body,
            context,
          )
        : html`${title}
          <p part="package-state" class="heard">${words}</p>
          ${body()}`
    }
    ${isReference(slotted) ? html`<slot name=${`actions-${slotted}`}></slot>` : nothing}
  </section>`;
};

/** Problems, the worst first, then what is on its way, what is not scanned yet, and what has arrived. */
const urgency = ({ state }: TrackedPackage): number =>
  !state ? 1 : isProblem(state) ? 3 : isDelivered(state) ? 0 : 2;

const byUrgency = (a: TrackedPackage, b: TrackedPackage): number =>
  urgency(b) - urgency(a) || (a.state && b.state && isProblem(a.state) ? compareStates(b.state, a.state) : 0);

/** The packages with their states and legs; of many, the most urgent ones at first. */
export const packageList = (consignment: Consignment, context: ViewContext): readonly unknown[] => {
  const packages = [...consignment.packages].sort(byUrgency);
  const long = cut('packages', 'all packages', packages.length, context);
  return [
    packages
      .slice(0, long?.most)
      .map((trackedPackage) => packageSection(trackedPackage, consignment, context)),
    long?.showAll ?? nothing,
  ];
};
