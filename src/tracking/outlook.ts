/** What may still happen to a parcel. */
import type { Consignment, EventTime, TrackedPackage } from './consignment.js';
import { displayState } from './journey.js';
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

/** PRO's own state, if the events say otherwise. */
const proStateOf = ({ state, packages }: Consignment): ConsignmentStateName | undefined =>
  state === 'PartiallyDelivered' || packages.some((each) => each.state === state) ? undefined : state;

/**
 * The package may still be delivered to the shopper.
 *
 * @param consignment that it belongs to: PRO's own state may say more than the events
 */
export const mayArrive = ({ state, returning }: TrackedPackage, consignment: Consignment): boolean =>
  !returning && !endsJourney(state) && !endsJourney(proStateOf(consignment));

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

/**
 * The time of the newest event, if more events are expected: not of a journey that has ended, nor of a parcel that waits
 * for the shopper.
 */
export const waitingSince = (consignment: Consignment): EventTime | undefined => {
  const state = displayState(consignment);
  return !state || isFinal(state) || consignment.returned || state === 'AtCollectionPoint'
    ? undefined
    : consignment.leadingPackage?.lastEvent?.time;
};

/** `passed`: before the current step, without a scan of its own. */
export type StepProgress = 'done' | 'passed' | 'current' | 'ahead';

/**
 * The five steps from 0 (preparing) to 4 (delivered) for the leading package. `undefined` if it will not arrive, or if
 * its state is unknown.
 */
export const stepsOf = (consignment: Consignment): readonly StepProgress[] | undefined => {
  const state = displayState(consignment);
  const { leadingPackage: leading } = consignment;
  if (!state || withoutArrival.has(state) || leading?.returning) return undefined;
  // Only a state that is a delivery reaches the last step, whatever the events say.
  const reached = Math.max(Math.min(leading?.step ?? 0, 3), stepOf(state));
  const events = leading?.legs.flatMap((leg) => leg.events) ?? [];
  const scanned = new Set(events.map((event) => event.state && stepOf(event.state)));
  return ([0, 1, 2, 3, 4] as const).map((step: Step) => {
    if (step >= reached) return step === reached ? 'current' : 'ahead';
    // Preparing is never scanned.
    return step === 0 || scanned.has(step) ? 'done' : 'passed';
  });
};
