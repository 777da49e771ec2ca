import type {
  Consignment,
  ConsignmentStatus,
  RecordedConsignment,
  RecordedEvent,
  RecordedPackage,
  TrackedPackage,
} from './consignment.js';
import { compareStates, isDelivered, isFinal, isProblem, type ConsignmentStateName } from './states.js';
import { directionOf, sortChronologically, dedupe } from './event-order.js';
import { legsOfFlattened } from './flattened-legs.js';
import { trackPackage } from './package-journey.js';
import { isAllAhead } from './planned.js';

const listsOf = (recorded: RecordedPackage): readonly (readonly RecordedEvent[])[] =>
  'legs' in recorded ? recorded.legs.map(({ events }) => events) : [recorded.events];

const directionOfAll = (lists: readonly (readonly RecordedEvent[])[]): number => {
  let sum = 0;
  for (const events of lists) sum += directionOf(events);
  return sum;
};

const readPackage = (recorded: RecordedPackage, direction: number, now: number): TrackedPackage => {
  const ownDirection = directionOfAll(listsOf(recorded)) || direction;
  const inOrder = <E extends RecordedEvent>(events: readonly E[]): E[] =>
    sortChronologically(dedupe(events), ownDirection);
  const { legs, deliveringLeg } =
    'legs' in recorded
      ? {
          legs: recorded.legs.map((leg) => ({ ...leg, events: inOrder(leg.events) })),
          deliveringLeg: recorded.legs.length - 1,
        }
      : legsOfFlattened(inOrder(recorded.events), now);
  return trackPackage(recorded.reference, legs, deliveringLeg, now);
};

const lastChange = ({ stateEvent, lastEvent }: TrackedPackage): number =>
  (stateEvent ?? lastEvent)?.time?.instant ?? Number.MIN_SAFE_INTEGER;

const latest = (packages: readonly TrackedPackage[]): TrackedPackage | undefined =>
  [...packages].sort((a, b) => lastChange(a) - lastChange(b)).at(-1);

/**
 * The package that decides the consignment's state: the worst problem, else the least advanced one; of equal ones, the
 * one that changed last. A package without a recognised scan decides nothing.
 */
const leading = (packages: readonly TrackedPackage[]): TrackedPackage | undefined => {
  const states = packages.flatMap(({ state }) => state ?? []).sort(compareStates);
  const worst = states.at(-1);
  const chosen = worst && isProblem(worst) ? worst : states[0];
  const alike = packages.filter(({ state }) => state === chosen);
  return chosen && (latest(alike.filter(({ returned }) => !returned)) ?? latest(alike));
};

/** Some packages are with the shopper, and some are not. */
const isPartlyDelivered = ({
  deliveredCount,
  packages,
}: Pick<Consignment, 'deliveredCount' | 'packages'>): boolean =>
  deliveredCount > 0 && deliveredCount < packages.length;

/**
 * Turns a tracking response into a journey: sorts its events, removes duplicates, distinguishes hand-overs from
 * deliveries, and derives the state of each package and of the consignment. The tracking API has no state; the rules are
 * ours, based on PRO's "derived from these tracking events".
 *
 * @param status PRO's own state and expected date; the state, if known, becomes the consignment's
 * @param now milliseconds since the Unix epoch: events after it are planned
 */
export const readJourney = (
  recorded: RecordedConsignment,
  status: ConsignmentStatus | undefined,
  now: number,
): Consignment => {
  const lists = recorded.packages.flatMap(listsOf);
  const direction = directionOfAll(lists);
  const times = lists.flatMap((events) => events.flatMap(({ time }) => time ?? []));
  // A history that lies entirely in the future shows that the clock is wrong.
  const clock = isAllAhead(times, now) ? Infinity : now;
  const packages = recorded.packages.map((each) => readPackage(each, direction, clock));
  const deliveredCount = packages.filter(({ state }) => isDelivered(state)).length;
  const partly = isPartlyDelivered({ deliveredCount, packages });
  const candidates = partly ? packages.filter(({ state }) => state !== 'Delivered') : packages;
  const leadingPackage = leading(candidates) ?? latest(candidates);
  return {
    reference: recorded.reference,
    state: status?.state ?? (partly ? 'PartiallyDelivered' : leadingPackage?.state),
    returned: packages.length > 0 && packages.every(({ returned }) => returned),
    leadingPackage,
    deliveredCount,
    packages,
    expectedDelivery: status?.expectedDelivery,
  };
};

/**
 * The state to show: the consignment's own or, of a partial delivery, that of the package that has not been delivered.
 * Headline, tone and polling follow it.
 */
export const displayState = (consignment: Consignment): ConsignmentStateName | undefined =>
  consignment.state === 'PartiallyDelivered' && isPartlyDelivered(consignment)
    ? consignment.leadingPackage?.state
    : consignment.state;

/** No more events are expected: every package has reached a final state, or PRO's own state is final. */
export const isSettled = ({ state, packages }: Consignment): boolean => {
  const derived = packages.flatMap((each) => each.state ?? []);
  const isPros = state !== undefined && !derived.includes(state);
  const ended = packages.every((each) => each.returned || (each.state && isFinal(each.state)));
  return isPros ? isFinal(state) : packages.length > 0 && ended;
};
