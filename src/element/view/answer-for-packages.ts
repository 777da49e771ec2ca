import type { Consignment, TrackedPackage } from '../../tracking/consignment.js';
import { sortByUrgency } from '../../tracking/evidence.js';
import { displayState } from '../../tracking/journey.js';
import { isDelivered, toneOf } from '../../tracking/states.js';
import { counted } from '../i18n/plural.js';
import { sentence } from '../i18n/sentence.js';
import type { Answer } from './answer.js';
import { arrivalOf, type Arrival } from './arrival.js';
import type { ViewContext } from './context.js';
import { packageGroups } from './package-groups.js';
import { packageText } from './state-text.js';

/** The headline, and the parts of the line below it; some are empty. */
type Texts = readonly [headline: string, ...line: string[]];

/** A package about which there is something to do leads: which one it is, and where the others are. */
const leadByPackage = (
  leading: TrackedPackage,
  { packages, deliveredCount }: Consignment,
  context: ViewContext,
): Texts => {
  const { messages, locale } = context;
  const headlineOf = (each: TrackedPackage): string => packageText(each, messages).headline;
  const headline = headlineOf(leading);
  const others = packages.filter((each) => headlineOf(each) !== headline);
  const count = packages.length - others.length;
  const which =
    count === 1
      ? messages.package(packages.indexOf(leading) + 1, packages.length)
      : counted(messages.packages, count, locale);
  const areDelivered = others.some(({ state }) => isDelivered(state));
  const delivered = areDelivered ? messages.deliveredOf(deliveredCount, packages.length) : '';
  return [headline, which, delivered, packageGroups(others, context).join(messages.comma)];
};

/** How many have arrived, or when they do, or where the next to arrive are; then where the others are. */
const sumUp = (
  { packages, deliveredCount }: Consignment,
  arrival: Arrival | undefined,
  context: ViewContext,
): Texts => {
  const { messages, locale } = context;
  const groups = packageGroups(packages, context);
  const all = groups.join(messages.comma);
  if (deliveredCount) return [messages.deliveredOf(deliveredCount, packages.length), all];
  if (arrival) return [arrival.headline, all];
  const [first = '', ...rest] = groups;
  return [first, counted(messages.packages, packages.length, locale), rest.join(messages.comma)];
};

/** The answer for several packages in different states. */
export const answerForPackages = (
  consignment: Consignment,
  advice: string | undefined,
  context: ViewContext,
): Answer => {
  const { locale, messages } = context;
  const { deliveredCount, leadingPackage, packages } = consignment;
  const arrival = deliveredCount ? undefined : arrivalOf(consignment, context);
  const [headline, ...line] = (
    advice && leadingPackage
      ? leadByPackage(leadingPackage, consignment, context)
      : sumUp(consignment, arrival, context)
  )
    .filter(Boolean)
    .map((text, index) => (index < 2 ? sentence(text, locale) : text));
  return {
    tone: arrival?.isOverdue ? 'attention' : toneOf(displayState(consignment)),
    headline: headline!,
    iconState: sortByUrgency(packages)[0]?.state,
    news: headline!,
    line,
    advice: advice ?? (arrival?.isOverdue ? messages.lateAdvice : ''),
    told: undefined,
    namesCarrier: false,
    tellsArrival: arrival !== undefined,
  };
};
