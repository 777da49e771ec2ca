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

/** The events of a later answer that an earlier one did not have, in the order of the journey. */
export const newEvents = (before: Consignment, after: Consignment): ReadonlySet<TrackingEvent> => {
  const known = eventsByKey(before);
  return new Set([...eventsByKey(after)].flatMap(([key, event]) => (known.has(key) ? [] : event)));
};
