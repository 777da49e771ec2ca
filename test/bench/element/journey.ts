/** The journey that every contestant shows. Places and texts are invented. */
import type { Response, TrackingEvent } from '../peers/contestant.js';

export const reference = 'EC-000-002-4DF';

const places = ['Tolverton hub', 'Ashenford', 'Brackwater', 'Quillmouth'];
const hour = 3_600_000;

/** Delivered in the past, so that the text does not depend on the day of the run. */
const delivered = Date.parse('2024-03-05T15:28:00Z');

const eventAt = (time: number, code: string, index: number): TrackingEvent => ({
  TimeStamp: `${new Date(time).toISOString().slice(0, 19)}+00:00`,
  Code: code,
  Description: `Scanned at belt ${index}`,
  Location: places[index % places.length]!,
});

const responseOf = (events: readonly TrackingEvent[]): Response => ({
  ConsignmentReferenceForAllLegsAssignedByMpd: reference,
  TrackedPackages: [
    {
      PackageReferenceForAllLegsAssignedByMpd: 'EP-000-002-4DF',
      Legs: [{ CarrierServiceName: 'Larkway Standard', Events: events }],
    },
  ],
});

/** An event every 3.7 hours, so that most days have several. */
const eventsOf = (count: number): readonly TrackingEvent[] =>
  Array.from({ length: count }, (_, index) => {
    const fromEnd = count - 1 - index;
    return eventAt(delivered - fromEnd * 3.7 * hour, fromEnd ? 'InTransit' : 'Delivered', fromEnd);
  });

export const journeyOf = (events: number): Response => responseOf(eventsOf(events));

/** The same journey with a late scan, which becomes the event before the newest one. */
export const journeyWithLateScan = (events: number): Response => {
  const all = eventsOf(events);
  return responseOf([...all.slice(0, -1), eventAt(delivered - hour, 'InTransit', events), ...all.slice(-1)]);
};
