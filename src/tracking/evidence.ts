/** Which package, leg and event the displayed state comes from, and how the packages are ordered. */
import type { Consignment, Leg, TrackedPackage, TrackingEvent } from './consignment.js';
import { recogniseEvent } from './event-codes.js';
import { displayState } from './journey.js';
import { compareStates, isDelivered, needsAttention } from './states.js';

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

/** The newest event of the leading package, if it is not the one that proves the displayed state. */
export const newerEvent = (consignment: Consignment): TrackingEvent | undefined => {
  const newest = consignment.leadingPackage?.lastEvent;
  return newest === evidenceEvent(consignment) ? undefined : newest;
};

/** The leg that the package is on. */
export const currentLeg = (trackedPackage: TrackedPackage | undefined): Leg | undefined =>
  trackedPackage?.legs.find(({ progress }) => progress === 'current');

/**
 * The carrier's own text says more than the state: what an unknown event is, what went wrong, or where a delivery without
 * a signature was left.
 */
export const saysMoreThanState = ({ state, words, signatory }: TrackingEvent): boolean => {
  if (!state) return true;
  if (words === '') return false;
  if (isDelivered(state)) return !signatory && recogniseEvent('', words)?.state !== state;
  return needsAttention(state);
};

/** `and signed for by …`, at the end of a carrier's text. */
const signedFor = /[\s,;:\u2013\u2014-]+((and|&)\s+)?signed(\s+for)?(\s+by\s.*)?[.!\s]*$/i;

/** In characters. No carrier writes more to say only that. */
const longestRepetition = 120;

/**
 * The carrier's own text says no more than the event's name: "Your parcel is out for delivery."
 *
 * @param isSignatureShown who signed is shown beside it, so that "Delivered and signed for" says no more, either
 */
export const repeatsName = ({ name, words }: TrackingEvent, isSignatureShown: boolean): boolean => {
  if (name === undefined || words.length > longestRepetition) return false;
  const phrase = isSignatureShown ? words.replace(signedFor, '') : words;
  return recogniseEvent('', phrase)?.name === name;
};

/** Problems, then what arrives next, then what is on its way. */
const urgency = ({ state, step }: TrackedPackage): number => {
  if (!state) return 0;
  if (needsAttention(state)) return 5;
  return isDelivered(state) ? -1 : step;
};

const byUrgency = (a: TrackedPackage, b: TrackedPackage): number =>
  urgency(b) - urgency(a) ||
  (a.state && b.state && needsAttention(a.state) ? compareStates(b.state, a.state) : 0);

/** The packages by urgency: problems (the worst first), the next to arrive, on the way, not scanned yet, delivered. */
export const sortByUrgency = (packages: readonly TrackedPackage[]): readonly TrackedPackage[] =>
  [...packages].sort(byUrgency);
