import type { ConsignmentStateName } from './states.js';
import type { Consignment, TrackingEvent } from './consignment.js';
import type { EventCodeName } from './event-codes.js';

/** A scan without what is personal in it: no signature, no place, no free text. */
export interface NewEvent {
  /** ISO 8601, UTC; `undefined` where the scan has no readable time. */
  readonly time: string | undefined;
  /** As the carrier wrote it. */
  readonly code: string;
  readonly name: EventCodeName | undefined;
  readonly state: ConsignmentStateName | undefined;
}

const newEvent = ({ time, code, name, state }: TrackingEvent): NewEvent => ({
  time: time && new Date(time.instant).toISOString(),
  code,
  name,
  state,
});

/** Every event by what the carrier reported of it: what it means can change when later ones come in. */
const eventsByKey = ({ packages }: Consignment): Map<string, TrackingEvent> =>
  new Map(
    packages.flatMap((each, index) =>
      each.legs.flatMap(({ carrierService, events }) =>
        events.map((event) => {
          const { timeStamp, code, description, signedBy, location } = event;
          const parcel = each.reference || index;
          return [
            JSON.stringify([parcel, carrierService, timeStamp, code, description, signedBy, location]),
            event,
          ];
        }),
      ),
    ),
  );

/** What the answers to a question have brought last. */
export interface News {
  /** What was new, in the order of the journey; the same list while there is nothing newer. */
  readonly events: readonly NewEvent[];
  /** Those of these events that the latest answer has. */
  readonly marked: ReadonlySet<TrackingEvent>;
}

/** The events of a later answer that an earlier one did not have; where there are none, the earlier news stay what they are. */
export const latestNews = (
  { consignment, news }: { readonly consignment: Consignment; readonly news: News },
  later: Consignment,
): News => {
  const known = eventsByKey(consignment);
  const events = [...eventsByKey(later)];
  const isMarked = (event: TrackingEvent | undefined): boolean =>
    event !== undefined && news.marked.has(event);
  const fresh = new Set(events.flatMap(([key, event]) => (known.has(key) ? [] : event)));
  return fresh.size
    ? { events: [...fresh].map(newEvent), marked: fresh }
    : { ...news, marked: new Set(events.flatMap(([key, event]) => (isMarked(known.get(key)) ? event : []))) };
};
