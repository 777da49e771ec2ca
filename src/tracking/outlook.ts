/** What may still happen to a parcel. */
import type { Consignment, TrackedPackage } from './consignment.js';
import { isDelivered, type ConsignmentStateName } from './states.js';
import { spokenState } from './journey.js';

/** It will not arrive, or nobody knows where it is: a date or a way to the shopper would be a false promise. */
const withoutArrival: ReadonlySet<ConsignmentStateName> = new Set([
  'Lost',
  'Missing',
  'Cancelling',
  'Cancelled',
  'ReturnToSender',
]);

const ends = (state: ConsignmentStateName | undefined): boolean =>
  state !== undefined && (withoutArrival.has(state) || isDelivered(state));

/**
 * The package may still be delivered to the shopper.
 *
 * @param consignment which it belongs to: PRO's own state of it may say more than the events
 */
export const mayArrive = ({ state, returning }: TrackedPackage, consignment: Consignment): boolean =>
  !returning && !ends(state) && !ends(proStateOf(consignment));

/** A part of the consignment may still be delivered to the shopper. */
export const mayStillArrive = (consignment: Consignment): boolean =>
  consignment.packages.length
    ? consignment.packages.some((each) => mayArrive(each, consignment))
    : !ends(consignment.state);

/** PRO's own state, where it is not what the events say. */
const proStateOf = ({ state, packages }: Consignment): ConsignmentStateName | undefined =>
  state === 'PartiallyDelivered' || packages.some((each) => each.state === state) ? undefined : state;

/**
 * One carrier has handed the parcel over, and the next one has not scanned it yet. Its announcement is no scan; an event
 * that cannot be read may be one.
 */
export const isBetweenCarriers = ({ state, stateEvent, legs }: TrackedPackage): boolean =>
  state === 'InTransit' &&
  stateEvent?.handOver === true &&
  legs.every(
    ({ progress, events }) =>
      progress !== 'waiting' || events.every((event) => event.planned || event.name !== undefined),
  );

/** The state that the words and their tone are of does not lead to the shopper. */
export const leadsToShopper = (consignment: Consignment): boolean => {
  const state = spokenState(consignment);
  return state !== undefined && !withoutArrival.has(state) && consignment.leadingPackage?.returning !== true;
};
