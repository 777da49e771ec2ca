/** What may still happen to a parcel. */
import { differenceInHours } from 'date-fns/differenceInHours';
import type { Consignment, TrackedPackage } from './consignment.js';
import type { EventCodeName } from './event-codes.js';
import { displayState } from './journey.js';
import { now } from './now.js';
import { isDelivered, isFinal, stepOf, type ConsignmentStateName, type Step } from './states.js';

/** The parcel will not arrive, or nobody knows where it is: an expected date would be a false promise. */
const withoutArrival: ReadonlySet<ConsignmentStateName> = new Set([
  'Lost',
  'Missing',
  'Cancelling',
  'Cancelled',
  'ReturnToSender',
]);

const endsJourney = (state: ConsignmentStateName | undefined): boolean =>
  state !== undefined && (withoutArrival.has(state) || isDelivered(state));

/** Nobody waits for the carrier's next scan. */
const withoutUpdates: ReadonlySet<ConsignmentStateName> = new Set(['AtCollectionPoint', 'Cancelling']);

/** PRO's own state, if no package's events say the same. */
export const proState = ({ state, packages }: Consignment): ConsignmentStateName | undefined =>
  state === 'PartiallyDelivered' || packages.some((each) => each.state === state) ? undefined : state;

/**
 * The package may still be delivered to the shopper.
 *
 * @param consignment that it belongs to: PRO's own state may say more than the events
 */
export const mayArrive = ({ state, returning }: TrackedPackage, consignment: Consignment): boolean =>
  !returning && !endsJourney(state) && !endsJourney(proState(consignment));

/** At least one package may still be delivered to the shopper. */
export const mayStillArrive = (consignment: Consignment): boolean =>
  consignment.packages.length
    ? consignment.packages.some((each) => mayArrive(each, consignment))
    : !endsJourney(consignment.state);

/**
 * One carrier has handed the parcel over, and the next one has not scanned it yet. An announcement by the next carrier is
 * no scan; an event that was not recognised may be one.
 */
export const isBetweenCarriers = ({ state, stateEvent, legs }: TrackedPackage): boolean =>
  state === 'InTransit' &&
  stateEvent?.handOver === true &&
  legs.every(
    ({ progress, events }) =>
      progress !== 'waiting' || events.every((event) => event.planned || event.name !== undefined),
  );

/** The time since the newest event. */
export interface Silence {
  /** Whole days of 24 hours. Calendar days would count a night in which clocks change differently. */
  readonly days: number;
  /** Shorter times without an event are usual. */
  readonly isUnusual: boolean;
  /** The shop should look into it. */
  readonly isLong: boolean;
}

/**
 * The time since the newest event, while more are expected: none of a journey that has ended or is being stopped, nor of a
 * parcel that waits for the shopper.
 */
export const silenceOf = (consignment: Consignment): Silence => {
  const state = displayState(consignment);
  const isOver = !state || isFinal(state) || consignment.returned || withoutUpdates.has(state);
  const time = isOver ? undefined : consignment.leadingPackage?.lastEvent?.time;
  const days = time ? Math.trunc(differenceInHours(now(), time.instant) / 24) : 0;
  return { days, isUnusual: days >= 3, isLong: days >= 5 };
};

/** How far a parcel is on its way to the shopper. */
export interface DeliverySteps {
  /** From 0 (preparing) to 4 (delivered). The steps before it count as done, scanned or not. */
  readonly reached: Step;
  /** The shopper collects it: the last two steps are "ready to collect" and "collected". */
  readonly toCollect: boolean;
}

const atCollectionPoint: ReadonlySet<EventCodeName> = new Set([
  'AtCollectionPoint',
  'CustomerCollected',
  'FailedToCollect',
]);

/**
 * `undefined` if the parcel will not arrive, or if its state is unknown.
 *
 * @param state the package's, or PRO's own
 */
export const deliverySteps = (
  state: ConsignmentStateName | undefined,
  trackedPackage: TrackedPackage | undefined,
): DeliverySteps | undefined => {
  if (!state || withoutArrival.has(state) || trackedPackage?.returning) return undefined;
  // Only a state that is a delivery reaches the last step, whatever the events say.
  const furthest = Math.min(trackedPackage?.step ?? 0, 3) as Step;
  const reached = Math.max(furthest, stepOf(state)) as Step;
  const name = trackedPackage?.state === state ? trackedPackage.stateEvent?.name : state;
  return { reached, toCollect: name !== undefined && atCollectionPoint.has(name) };
};
