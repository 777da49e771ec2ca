import type {
  Leg,
  LegProgress,
  ReadableTexts,
  RecordedEvent,
  RecordedLeg,
  TrackedPackage,
  TrackingEvent,
} from './consignment.js';
import { isDelivered, isFinal, kindOf } from './states.js';
import { recogniseEvent, type RecognisedEvent } from './event-codes.js';
import { advance, beforeAnyScan, isScan, outdates, type Progress } from './package-progress.js';
import { readableTexts } from './personal-text.js';
import { isPlanned } from './planned.js';

/** An event with the meaning of its code or description, regardless of its place in the journey. */
interface ReadEvent {
  readonly recorded: RecordedEvent & ReadableTexts;
  readonly recognised: RecognisedEvent | undefined;
  readonly planned: boolean;
}

type Meaning = Pick<TrackingEvent, 'name' | 'state'>;

const nothingSaid: Meaning = { name: undefined, state: undefined };
const customersCollection: Meaning = { name: 'CustomerCollected', state: 'Delivered' };

/**
 * What an event means at its place in the journey. A "delivered" is a delivery to the shopper on the delivering leg only;
 * on another leg it is a hand-over, and after `ReturnToSender` a delivery to the sender. "Collected" at a collection point
 * is by the customer.
 */
const meaningOf = (
  recognised: RecognisedEvent | undefined,
  leg: number,
  isDelivering: boolean,
  { state: before, evidence, returning }: Progress,
): Pick<TrackingEvent, 'name' | 'state' | 'handOver'> => {
  const isCustomers =
    recognised?.name === 'Collected' && before === 'AtCollectionPoint' && evidence?.leg === leg;
  const { name, state } = isCustomers ? customersCollection : { ...nothingSaid, ...recognised };
  if (!isDelivered(state)) return { name, state, handOver: name === 'CarrierChanged' };
  if (!isDelivering)
    return state === 'DeliveredDamaged'
      ? { name: 'Damaged', state: 'Damaged', handOver: true }
      : { name: 'HandedOver', state: 'InTransit', handOver: true };
  if (returning) return { name: 'ReturnedToSender', state: 'ReturnToSender', handOver: false };
  return { name, state, handOver: false };
};

/** The leg that has the parcel: the last one with a scan, or else the first one with a recognised event. */
const currentLeg = (legs: readonly (readonly ReadEvent[])[]): number => {
  const scanned = legs.findLastIndex((events) => events.some(({ recognised }) => isScan(recognised?.state)));
  if (scanned >= 0) return scanned;
  const recognised = legs.findIndex((events) => events.some((event) => event.recognised?.state));
  return recognised >= 0 ? recognised : legs.findIndex((events) => events.some(({ planned }) => !planned));
};

const isLater = (event: TrackingEvent | undefined, than: TrackingEvent | undefined): boolean =>
  event?.time !== undefined && than?.time !== undefined && event.time.instant > than.time.instant;

/** Applies a problem that an earlier carrier reported after the current carrier's last scan. */
const withLateProblem = (atLegEnds: readonly Progress[], last: Progress): Progress => {
  if (!last.state || isFinal(last.state) || last.returning) return last;
  const problem = atLegEnds.find(
    ({ state, evidence }) =>
      state && isScan(state) && kindOf(state) === 'problem' && isLater(evidence?.event, last.evidence?.event),
  );
  return problem ? { ...last, state: problem.state, evidence: problem.evidence } : last;
};

const progressOf = (index: number, current: number, isUnderWay: boolean, hasEvents: boolean): LegProgress => {
  if (index === current) return 'current';
  if (index > current || !isUnderWay) return 'waiting';
  return hasEvents ? 'done' : 'unscanned';
};

/** The newest event, except planned ones and, once the parcel was scanned, announcements. */
const newestEvent = (
  legs: readonly (readonly TrackingEvent[])[],
  current: number,
  isUnderWay: boolean,
): TrackingEvent | undefined => {
  let newest = legs[current]?.findLast(
    ({ planned, state }) => !planned && !(isUnderWay && state && kindOf(state) === 'preparation'),
  );
  for (const events of legs.slice(current + 1)) {
    const last = events.findLast(({ planned, state }) => !planned && !(isUnderWay && state));
    if (!newest || isLater(last, newest)) newest = last ?? newest;
  }
  return newest;
};

/**
 * Derives the journey of one package. The legs and their events must be sorted.
 *
 * @param deliveringLeg index of the leg that delivers to the shopper
 * @param now milliseconds since the Unix epoch
 */
export const trackPackage = (
  reference: string,
  recordedLegs: readonly RecordedLeg[],
  deliveringLeg: number,
  now: number,
): TrackedPackage => {
  const read = recordedLegs.map(({ events }) =>
    events.map((event): ReadEvent => {
      const recorded = { ...event, ...readableTexts(event) };
      const recognised = recogniseEvent(event.code, recorded.words);
      const planned = isPlanned(event.time, recognised, now);
      return { recorded, recognised: planned ? undefined : recognised, planned };
    }),
  );
  const current = currentLeg(read);
  let progress = beforeAnyScan;
  const atLegEnds: Progress[] = [];
  const eventsByLeg = read.map((events, leg) => {
    // An announcement by a carrier that does not have the parcel never takes over.
    const counts =
      leg === current || (leg < current && events.some(({ recognised }) => isScan(recognised?.state)));
    const meant = events.map(({ recorded, recognised, planned }): TrackingEvent => {
      const meaning = meaningOf(recognised, leg, leg === deliveringLeg, progress);
      const event = { ...recorded, ...meaning, planned };
      if (counts) progress = advance(progress, { event, leg, isPhrase: recognised?.isPhrase ?? false });
      return event;
    });
    if (counts) atLegEnds.push(progress);
    return meant;
  });

  const isUnderWay = eventsByLeg[current]?.some(({ state }) => isScan(state)) ?? false;
  const legs = eventsByLeg.map((events, index): Leg => {
    const position = progressOf(index, current, isUnderWay, events.length > 0);
    const isLast = index === recordedLegs.length - 1;
    return {
      number: index + 1,
      carrierService: recordedLegs[index]!.carrierService,
      events,
      progress: position,
      handedOver: !isLast && (position === 'done' || events.some(({ handOver }) => handOver)),
    };
  });

  const known = withLateProblem(atLegEnds, progress);
  const isOutdated = eventsByLeg
    .slice(current + 1)
    .some((events) =>
      events.some((event) => outdates(event, known) && isLater(event, known.evidence?.event)),
    );
  return {
    reference,
    state: isOutdated ? undefined : known.state,
    stateEvent: isOutdated ? undefined : known.evidence?.event,
    step: known.step,
    returning: known.returning,
    returned: known.returned,
    legs,
    lastEvent: newestEvent(eventsByLeg, current, isUnderWay),
  };
};
