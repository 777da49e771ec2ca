/** Which package, and which event, the displayed state comes from, and how the packages are ordered. */
import type { Consignment, TrackedPackage, TrackingEvent } from './consignment.js';
import { recogniseEvent } from './event-codes.js';
import { displayState } from './journey.js';
import { compareStates, isDelivered, isProblem } from './states.js';

/** The package whose events prove the displayed state. `undefined` if it is PRO's own and the events say otherwise. */
export const evidencePackage = (consignment: Consignment): TrackedPackage | undefined => {
  const { leadingPackage } = consignment;
  return leadingPackage?.state === displayState(consignment) ? leadingPackage : undefined;
};

/** The event that proves the displayed state; of an unknown state, the newest event. */
export const evidenceEvent = (consignment: Consignment): TrackingEvent | undefined => {
  const trackedPackage = evidencePackage(consignment);
  return trackedPackage?.stateEvent ?? trackedPackage?.lastEvent;
};

/** The package to name beside the displayed state, because another package has a different one. */
export const packageToName = (consignment: Consignment): TrackedPackage | undefined => {
  const state = displayState(consignment);
  return consignment.packages.some((each) => each.state !== state) ? evidencePackage(consignment) : undefined;
};

/** The newest event of the leading package, if it is not the one that proves the displayed state. */
export const newerEvent = (consignment: Consignment): TrackingEvent | undefined => {
  const newest = consignment.leadingPackage?.lastEvent;
  return newest === evidenceEvent(consignment) ? undefined : newest;
};

/**
 * The carrier's own text says more than the state: what an unknown event is, what the problem is, or where a delivery
 * without a signature was left.
 */
export const saysMoreThanState = ({ state, words, signatory }: TrackingEvent): boolean => {
  if (!state) return true;
  if (words === '') return false;
  return isDelivered(state) ? !signatory && recogniseEvent('', words)?.state !== state : isProblem(state);
};

const urgency = ({ state }: TrackedPackage): number =>
  !state ? 1 : isProblem(state) ? 3 : isDelivered(state) ? 0 : 2;

const byUrgency = (a: TrackedPackage, b: TrackedPackage): number =>
  urgency(b) - urgency(a) || (a.state && b.state && isProblem(a.state) ? compareStates(b.state, a.state) : 0);

/** The packages by urgency: problems (the worst first), on the way, not scanned yet, delivered. */
export const sortByUrgency = ({ packages }: Consignment): readonly TrackedPackage[] =>
  [...packages].sort(byUrgency);
