import type { Consignment, TrackingEvent } from './consignment.js';

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
  /** The events that were new, in the order of the journey; the same set while there are no newer ones. */
  readonly news: ReadonlySet<TrackingEvent>;
  /** Those of them that the latest answer has, as it has them. */
  readonly marked: ReadonlySet<TrackingEvent>;
}

/** The events of a later answer that an earlier one did not have; where there are none, the earlier news stay what they are. */
export const latestNews = (
  { consignment, news, marked }: News & { readonly consignment: Consignment },
  later: Consignment,
): News => {
  const known = eventsByKey(consignment);
  const events = [...eventsByKey(later)];
  const isMarked = (event: TrackingEvent | undefined): boolean => event !== undefined && marked.has(event);
  const fresh = new Set(events.flatMap(([key, event]) => (known.has(key) ? [] : event)));
  return fresh.size
    ? { news: fresh, marked: fresh }
    : { news, marked: new Set(events.flatMap(([key, event]) => (isMarked(known.get(key)) ? event : []))) };
};
