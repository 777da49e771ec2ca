import type { ConsignmentStateName } from './states.js';
import type { Consignment, TrackingEvent } from './consignment.js';
import type { EventCodeName } from './event-codes.js';

/** A new event without personal data: no signature, no place, no free text. */
export interface NewEvent {
  /** ISO 8601, UTC; `undefined` if the event has no readable time. */
  readonly time: string | undefined;
  /** As the carrier wrote it. */
  readonly code: string;
  readonly name: EventCodeName | undefined;
  readonly state: ConsignmentStateName | undefined;
}

const withoutPersonalData = ({ time, code, name, state }: TrackingEvent): NewEvent => ({
  time: time && new Date(time.instant).toISOString(),
  code,
  name,
  state,
});

/** Events by what the carrier reported, since their meaning can change when later events arrive. */
const eventsByKey = ({ packages }: Consignment): Map<string, TrackingEvent> =>
  new Map(
    packages.flatMap((each, index) =>
      each.legs.flatMap(({ carrierService, events }) =>
        events.map((event) => {
          const { timestamp, code, description, signedBy, location } = event;
          const parcel = each.reference || index;
          return [
            JSON.stringify([parcel, carrierService, timestamp, code, description, signedBy, location]),
            event,
          ];
        }),
      ),
    ),
  );

/** What the latest response that changed anything has added. */
export interface Changes {
  /** The added events, in the order of the journey. The same list until a response adds others. */
  readonly events: readonly NewEvent[];
  /** The events of the current consignment that belong to {@link events}: they are marked as new. */
  readonly newEvents: ReadonlySet<TrackingEvent>;
}

/** The events that a later response has added. If it has added none, the earlier changes remain. */
export const latestChanges = (
  { consignment, changes }: { readonly consignment: Consignment; readonly changes: Changes },
  later: Consignment,
): Changes => {
  const known = eventsByKey(consignment);
  const events = [...eventsByKey(later)];
  const added = new Set(events.flatMap(([key, event]) => (known.has(key) ? [] : event)));
  if (added.size) return { events: [...added].map(withoutPersonalData), newEvents: added };
  const wasNew = (event: TrackingEvent | undefined): boolean =>
    event !== undefined && changes.newEvents.has(event);
  return {
    ...changes,
    newEvents: new Set(events.flatMap(([key, event]) => (wasNew(known.get(key)) ? event : []))),
  };
};
