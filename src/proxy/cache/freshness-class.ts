import type { Consignment, TrackedPackage } from '../../tracking/consignment.js';
import type { ConsignmentStateName } from '../../tracking/states.js';
import type { RebuiltAnswer, RebuiltStatus } from '../redaction/allow-list.js';
import type { Question } from '../upstream/fetch-from-pro.js';
import { isFinal, stateFromStatus, toneOf } from '../../tracking/states.js';
import { isSettled, displayState } from '../../tracking/journey.js';
import { parseTracking } from '../../tracking/parse-tracking.js';

/** How soon there can be news of a consignment. */
export type Phase = 'not-shipped' | 'in-transit' | 'out-for-delivery' | 'attention' | 'just-final' | 'final';

/** Milliseconds after the last scan during which a late one is not unusual, such as who signed. */
const SETTLING = 2 * 3_600_000;

export function phaseOf(answer: RebuiltAnswer, { route, reference }: Question, now: number): Phase {
  if (route === 'status') {
    const { Status } = answer as RebuiltStatus;
    return phaseOfState(stateFromStatus(String(Status ?? '')));
  }
  return phaseOfJourney(parseTracking(answer, reference, undefined, now), now);
}

function phaseOfJourney(consignment: Consignment, now: number): Phase {
  const { packages } = consignment;
  if (isSettled(consignment)) {
    const ended = Math.max(...packages.map(endOf));
    return now - ended > SETTLING ? 'final' : 'just-final';
  }
  if (packages.some(({ state }) => state === 'OutForDelivery')) return 'out-for-delivery';
  if (packages.every(({ lastEvent }) => !lastEvent)) return 'not-shipped';
  return phaseOfState(displayState(consignment));
}

/** When a package came to its end; where that cannot be read it may be just now. */
function endOf({ stateEvent, lastEvent }: TrackedPackage): number {
  return (stateEvent ?? lastEvent)?.time?.instant ?? Infinity;
}

function phaseOfState(state: ConsignmentStateName | undefined): Phase {
  if (state === undefined) return 'in-transit';
  if (state === 'OutForDelivery') return 'out-for-delivery';
  // A state alone does not say since when.
  if (isFinal(state)) return 'just-final';
  switch (toneOf(state)) {
    case 'neutral':
      return 'not-shipped';
    case 'attention':
    case 'problem':
      return 'attention';
    default:
      return 'in-transit';
  }
}
