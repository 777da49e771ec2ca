import type {
  Consignment,
  ConsignmentStatus,
  RecordedConsignment,
  RecordedEvent,
  RecordedPackage,
  TrackedPackage,
} from './consignment.js';
import { compareStates, isDelivered, isFinal, isProblem, type ConsignmentStateName } from './states.js';
import { directionOf, oldestFirst, withoutDuplicates } from './event-order.js';
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
  const towards = directionOfAll(listsOf(recorded)) || direction;
  const inOrder = <E extends RecordedEvent>(events: readonly E[]): E[] =>
    oldestFirst(withoutDuplicates(events), towards);
  const { legs, deliveringLeg } =
    'legs' in recorded
      ? {
          legs: recorded.legs.map((leg) => ({ ...leg, events: inOrder(leg.events) })),
          deliveringLeg: recorded.legs.length - 1,
        }
      : legsOfFlattened(inOrder(recorded.events), now);
  return trackPackage(recorded.reference, legs, deliveringLeg, now);
};

const newsInstant = ({ stateEvent, lastEvent }: TrackedPackage): number =>
  (stateEvent ?? lastEvent)?.time?.instant ?? Number.MIN_SAFE_INTEGER;

const latest = (packages: readonly TrackedPackage[]): TrackedPackage | undefined =>
  [...packages].sort((a, b) => newsInstant(a) - newsInstant(b)).at(-1);

/**
 * Which package speaks for the consignment: the worst problem, else the least advanced one; of equal ones, the one
 * with the latest news. A package without any recognised scan says nothing.
 */
const leading = (packages: readonly TrackedPackage[]): TrackedPackage | undefined => {
  const states = packages.flatMap(({ state }) => state ?? []).sort(compareStates);
  const worst = states.at(-1);
  const spoken = worst && isProblem(worst) ? worst : states[0];
  const alike = packages.filter(({ state }) => state === spoken);
  return spoken && (latest(alike.filter(({ returned }) => !returned)) ?? latest(alike));
};

/** Some packages are with the shopper, and some are not. */
const isPartly = ({ deliveredCount, packages }: Pick<Consignment, 'deliveredCount' | 'packages'>): boolean =>
  deliveredCount > 0 && deliveredCount < packages.length;

/**
 * Reads a tracking response as a journey: orders its events, drops duplicates, tells hand-overs from deliveries, and
 * derives the state of each package and of the consignment. The tracking API carries no state; the rules are ours,
 * after PRO's "derived from these tracking events".
 *
 * @param status PRO's own state and expected date; where it is known, its state is the consignment's
 * @param now milliseconds since the Unix epoch: events that lie ahead are planned
 */
export const readJourney = (
  recorded: RecordedConsignment,
  status: ConsignmentStatus | undefined,
  now: number,
): Consignment => {
  const lists = recorded.packages.flatMap(listsOf);
  const direction = directionOfAll(lists);
  const times = lists.flatMap((events) => events.flatMap(({ time }) => time ?? []));
  // A history that lies ahead as a whole shows that the clock is wrong.
  const clock = isAllAhead(times, now) ? Infinity : now;
  const packages = recorded.packages.map((each) => readPackage(each, direction, clock));
  const deliveredCount = packages.filter(({ state }) => isDelivered(state)).length;
  const partly = isPartly({ deliveredCount, packages });
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

/** The state that the words and their tone are of: in a partial delivery, that of the package which needs them. */
export const spokenState = (consignment: Consignment): ConsignmentStateName | undefined =>
  consignment.state === 'PartiallyDelivered' && isPartly(consignment)
    ? consignment.leadingPackage?.state
    : consignment.state;

/**
 * Nothing more is to be expected of it: every package has come to its end, or PRO says so of a consignment whose events tell
 * otherwise.
 */
export const isSettled = ({ state, packages }: Consignment): boolean => {
  const told = packages.flatMap((each) => each.state ?? []);
  const isPros = state !== undefined && !told.includes(state);
  const ended = packages.every((each) => each.returned || (each.state && isFinal(each.state)));
  return isPros ? isFinal(state) : packages.length > 0 && ended;
};
