import type { Consignment, TrackedPackage } from '../../tracking/consignment.js';
import type { ConsignmentStateName } from '../../tracking/states.js';
import type { SafeResponse, SafeStatus } from '../redaction/allow-list.js';
import type { TrackingRequest } from '../http/request-url.js';
import { isFinal, kindOf, stateFromStatus } from '../../tracking/states.js';
import { displayState, isSettled } from '../../tracking/journey.js';
import { parseTracking } from '../../tracking/parse-tracking.js';
import { HOUR } from '../../tracking/time.js';

/** How soon a consignment may change. */
export type FreshnessClass =
  'not-shipped' | 'in-transit' | 'out-for-delivery' | 'attention' | 'just-final' | 'final';

/** Milliseconds after the last event during which a late one is not unusual, such as who signed. */
const SETTLING = 2 * HOUR;

export function freshnessClassOf(
  response: SafeResponse,
  { endpoint, reference }: TrackingRequest,
  now: number,
): FreshnessClass {
  if (endpoint === 'status') {
    const { Status } = response as SafeStatus;
    return classOfState(stateFromStatus(String(Status ?? '')));
  }
  return classOfJourney(parseTracking(response, reference, undefined, now), now);
}

function classOfJourney(consignment: Consignment, now: number): FreshnessClass {
  const { packages } = consignment;
  if (isSettled(consignment)) {
    const ended = Math.max(...packages.map(endOf));
    return now - ended > SETTLING ? 'final' : 'just-final';
  }
  if (packages.some(({ state }) => state === 'OutForDelivery')) return 'out-for-delivery';
  if (packages.every(({ lastEvent }) => !lastEvent)) return 'not-shipped';
  return classOfState(displayState(consignment));
}

/** When a package reached its final state. An unreadable time counts as now. */
function endOf({ stateEvent, lastEvent }: TrackedPackage): number {
  return (stateEvent ?? lastEvent)?.time?.instant ?? Infinity;
}

function classOfState(state: ConsignmentStateName | undefined): FreshnessClass {
  if (state === undefined) return 'in-transit';
  if (state === 'OutForDelivery') return 'out-for-delivery';
  // A state alone does not say how long it has lasted.
  if (isFinal(state)) return 'just-final';
  switch (kindOf(state)) {
    case 'preparation':
      return 'not-shipped';
    case 'interruption':
    case 'problem':
      return 'attention';
    default:
      return 'in-transit';
  }
}
