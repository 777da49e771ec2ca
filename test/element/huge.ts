/** Consignments that are larger than any that PRO has shown. */
import type { ProFlattenedResponse, ProLeg, ProMultiLegResponse } from '../../src/tracking/pro-api.js';

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
export const hugeAnswer = (packages: number, events: number): ProMultiLegResponse => ({
  ConsignmentReferenceForAllLegsAssignedByMpd: hugeReference,
  TrackedPackages: Array.from({ length: packages }, (_, index) => ({
    PackageReferenceForAllLegsAssignedByMpd: `EP-${index}`,
    Legs: [legOf(events, index ? 'Delivered' : 'OutForDelivery')],
  })),
});

const stampOf = (minute: number): string => new Date(start + minute * 60_000).toISOString();

/** A flattened response whose events alternate between two carriers: each event is a leg of its own. */
export const alternatingAnswer = (events: number): ProFlattenedResponse => ({
  ConsignmentReferenceForAllLegsAssignedByMpd: hugeReference,
  TrackedPackages: [
    {
      PackageReferenceForAllLegsAssignedByMpd: 'EP-0',
      Events: Array.from({ length: events }, (_, index) => ({
        TimeStamp: stampOf(index),
        Code: 'InTransit',
        Description: `Sorted at belt ${index}`,
        CarrierServiceName: index % 2 ? 'Trunk Line-haul' : 'Final Mile',
      })),
    },
  ],
});

/** One package of so many legs; the first `scanned` of them have events. */
export const manyLegsAnswer = (legs: number, scanned = legs, events = 1): ProMultiLegResponse => ({
  ConsignmentReferenceForAllLegsAssignedByMpd: hugeReference,
  TrackedPackages: [
    {
      PackageReferenceForAllLegsAssignedByMpd: 'EP-0',
      Legs: Array.from({ length: legs }, (_, leg) => ({
        CarrierServiceName: `Carrier ${leg + 1}`,
        Events: Array.from({ length: leg < scanned ? events : 0 }, (__, index) => ({
          TimeStamp: stampOf(leg * events + index),
          Code: 'InTransit',
          Description: `Scan ${index + 1} of ${leg + 1}`,
        })),
      })),
    },
  ],
});

/** A delivery with that text in each field that holds one. */
export const longTextAnswer = (text: string): ProMultiLegResponse => ({
  ConsignmentReferenceForAllLegsAssignedByMpd: hugeReference,
  TrackedPackages: [
    {
      PackageReferenceForAllLegsAssignedByMpd: `EP ${text}`,
      Legs: [
        {
          CarrierServiceName: `Carrier ${text}`,
          Events: [
            {
              TimeStamp: stampOf(0),
              Code: `Code ${text}`,
              Location: `Place ${text}`,
              Description: `Description ${text}`,
            },
          ],
        },
        {
          CarrierServiceName: `Next carrier ${text}`,
          Events: [
            {
              TimeStamp: stampOf(1),
              Code: 'Delivered',
              Location: `Place ${text}`,
              SignedBy: `Name ${text}`,
              Description: `Description ${text}`,
            },
          ],
        },
      ],
    },
  ],
});
