import type { Leg, RecordedLeg, TrackedPackage, TrackingEvent } from './consignment.js';
import { isDelivered, isFinal, stepOf, type ConsignmentStateName, type Step } from './consignment-states.js';
import { recogniseEvent, type EventCodeName } from './event-codes.js';

/** What a package's events say up to some point of its journey. */
interface Progress {
  readonly state: ConsignmentStateName | undefined;
  readonly stateEvent: TrackingEvent | undefined;
  readonly step: Step;
  /** The state is final and was reached on the last leg: later scans of the usual kind are mis-scans. */
  readonly settled: boolean;
  /** `ReturnToSender` was seen: whatever is delivered from here on is delivered to the sender. */
  readonly returning: boolean;
  readonly returned: boolean;
}

const beforeAnyScan: Progress = {
  state: undefined,
  stateEvent: undefined,
  step: 0,
  settled: false,
  returning: false,
  returned: false,
};

/**
 * A delivery to the shopper happens on the last leg only. On an earlier one it is a hand-over, and after
 * `ReturnToSender` it is the sender who gets the parcel.
 */
const meaningOf = (
  name: EventCodeName | undefined,
  state: ConsignmentStateName | undefined,
  onLastLeg: boolean,
  returning: boolean,
): Pick<TrackingEvent, 'name' | 'state' | 'handOver'> => {
  if (!isDelivered(state)) return { name, state, handOver: name === 'CarrierChanged' };
  if (!onLastLeg)
    return state === 'DeliveredDamaged'
      ? { name: 'Damaged', state: 'Damaged', handOver: true }
      : { name: 'HandedOver', state: 'InTransit', handOver: true };
  if (returning) return { name: 'ReturnedToSender', state: 'ReturnToSender', handOver: false };
  return { name, state, handOver: false };
};

/**
 * A final state outlasts whatever is scanned later, but not a return. A parcel on its way back stays so, whatever is
 * scanned on the way, unless it is lost or cancelled; once back, nothing changes it.
 */
const outlasts = (progress: Progress, next: ConsignmentStateName): boolean => {
  if (progress.returned) return true;
  if (next === 'ReturnToSender') return false;
  return progress.settled || (progress.state === 'ReturnToSender' && !isFinal(next));
};

const after = (progress: Progress, event: TrackingEvent, onLastLeg: boolean): Progress => {
  const { state } = event;
  if (!state || outlasts(progress, state)) return progress;
  const { stateEvent: known } = progress;
  const step = stepOf(state);
  return {
    state,
    // Of several deliveries, the one that somebody signed for tells the shopper most.
    stateEvent:
      known?.signedBy && known.state === state && isDelivered(state) && !event.signedBy ? known : event,
    step: step > progress.step ? step : progress.step,
    settled: onLastLeg && isFinal(state),
    returning: progress.returning || state === 'ReturnToSender',
    returned: event.name === 'ReturnedToSender',
  };
};

/** Orders nothing: the legs and their events come in journey order. */
export const trackPackage = (reference: string, recorded: readonly RecordedLeg[]): TrackedPackage => {
  let progress = beforeAnyScan;
  const eventsByLeg = recorded.map((leg, index) => {
    const onLastLeg = index === recorded.length - 1;
    return leg.events.map((recordedEvent): TrackingEvent => {
      const { name, state } = recogniseEvent(recordedEvent.code, recordedEvent.description) ?? {};
      const event = { ...recordedEvent, ...meaningOf(name, state, onLastLeg, progress.returning) };
      progress = after(progress, event, onLastLeg);
      return event;
    });
  });

  const lastScanned = eventsByLeg.findLastIndex((events) => events.length > 0);
  const lastCounting = eventsByLeg.findLastIndex((events) => events.some(({ state }) => state));
  const current = lastCounting < 0 ? lastScanned : lastCounting;

  const legs = eventsByLeg.map((events, index): Leg => {
    const scanned = events.length > 0;
    const isPassed = index < current;
    return {
      number: index + 1,
      carrierService: recorded[index]!.carrierService,
      events,
      progress: index === current ? 'current' : isPassed ? (scanned ? 'done' : 'unscanned') : 'waiting',
      handedOver:
        index < recorded.length - 1 && scanned && (isPassed || events.some(({ handOver }) => handOver)),
    };
  });

  const { state, stateEvent, step, returned } = progress;
  return { reference, state, stateEvent, step, returned, legs, lastEvent: eventsByLeg[lastScanned]?.at(-1) };
};
