/** Consignments that are larger than any that PRO has shown. */
import type { ProLeg, ProMultiLegAnswer } from '../../src/wire/pro-contract.js';

export const hugeReference = 'EC-HUG-E00-000';

const start = Date.parse('2024-03-04T00:00:00Z');
const places = ['Tolverton hub', 'Ashenford', 'Brackwater', 'Quillmouth'];

/** One leg, oldest first, a scan every minute; the last one is of its `end`. */
const legOf = (count: number, end: string): ProLeg => ({
  CarrierServiceName: 'Trunk Line-haul',
  Events: Array.from({ length: count }, (_, index) => ({
    TimeStamp: `${new Date(start + index * 60_000).toISOString().slice(0, 16)}+00:00`,
    Code: index === count - 1 ? end : 'InTransit',
    Location: places[index % places.length]!,
  })),
});

/** So many packages of so many events each, on one leg; the first one is out for delivery, the rest are delivered. */
export const hugeAnswer = (packages: number, events: number): ProMultiLegAnswer => ({
  ConsignmentReferenceForAllLegsAssignedByMpd: hugeReference,
  TrackedPackages: Array.from({ length: packages }, (_, index) => ({
    PackageReferenceForAllLegsAssignedByMpd: `EP-${index}`,
    Legs: [legOf(events, index ? 'Delivered' : 'OutForDelivery')],
  })),
});
