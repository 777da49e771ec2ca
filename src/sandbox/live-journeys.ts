import type { ConsignmentStateName } from '../tracking/states.js';
import type { LiveJourney, LiveScan } from './live-journey.js';

const uk = 0;
const us = -300;

interface ScanOptions {
  readonly code?: string;
  readonly state?: ConsignmentStateName;
  readonly signedBy?: string;
  readonly offset?: number;
}

/** A scan whose code is the state's name, unless `options` says otherwise. */
const scan = (
  after: number,
  state: ConsignmentStateName,
  description: string,
  place: string,
  options: ScanOptions = {},
): LiveScan => ({
  after,
  offset: options.offset ?? uk,
  state: options.state ?? state,
  event: {
    Code: options.code ?? state,
    Description: description,
    SignedBy: options.signedBy ?? null,
    Location: place,
  },
});

/** The "Delivered" of a carrier that is not the last. */
const handOver = (after: number, description: string, place: string): LiveScan =>
  scan(after, 'Delivered', description, place, { state: 'InTransit' });

/** The reference of every example to copy. */
const delivered: LiveJourney = {
  reference: 'EC-000-002-4DF',
  title: 'On its second leg, then delivered',
  legs: [
    {
      carrierService: 'Northbridge Line-haul',
      scans: [
        scan(-38, 'Collected', 'Collected from the sender', 'Northampton'),
        scan(-33, 'InTransit', 'Parcel scanned on its way', 'Tamworth hub'),
        handOver(-27, 'Received at hub', 'Bristol hub'),
      ],
    },
    {
      carrierService: 'Larkway Standard',
      scans: [
        scan(-13, 'InTransit', 'Received at depot', 'Bristol hub'),
        scan(-2, 'InTransit', 'Sorted for your area', 'Avonmouth depot'),
        scan(2, 'OutForDelivery', 'On the vehicle for delivery today', 'Bath depot'),
        scan(6, 'Delivered', 'Delivered and signed for', '17 Harbour Row, Bath', {
          signedBy: 'M. Pellworth',
        }),
      ],
    },
  ],
};

const handedOver: LiveJourney = {
  reference: 'EC-LIV-EDE-LIV',
  title: 'Handed to another carrier, then delivered',
  legs: [
    {
      carrierService: 'Trunk Line-haul',
      scans: [
        scan(-15, 'Collected', 'Collected from the sender', 'Ashenford warehouse'),
        scan(-10, 'InTransit', 'Parcel scanned on its way', 'Tolverton hub'),
        handOver(1, 'Received at hub', 'Brackwater hub'),
      ],
    },
    {
      carrierService: 'Local Final Mile',
      scans: [
        scan(1.5, 'InTransit', 'Sorted for delivery', 'Brackwater hub'),
        scan(3, 'OutForDelivery', 'On the vehicle for delivery today', 'Brackwater depot'),
        scan(7, 'Delivered', 'Delivered and signed for', '3 Lantern Lane, Brackwater', {
          signedBy: 'T. Osgrove',
        }),
      ],
    },
  ],
};

const collectedFromShop: LiveJourney = {
  reference: 'EC-LIV-EFA-ILS',
  title: 'A failed attempt, then collected from a shop',
  legs: [
    {
      carrierService: 'Parcel Next Day',
      scans: [
        scan(-20, 'Collected', 'Collected from the sender', 'Ashenford warehouse'),
        scan(-12, 'InTransit', 'Parcel scanned on its way', 'Tolverton hub'),
        scan(-2, 'OutForDelivery', 'On the vehicle for delivery today', 'Quillmouth depot'),
        scan(1, 'DeliveryFailedCardLeft', 'Nobody in, card left', '17 Harbour Row, Quillmouth'),
        scan(4, 'AtCollectionPoint', 'Ready for collection', 'Corner shop, 2 Harbour Row'),
        scan(8, 'Delivered', 'Collected by the customer', 'Corner shop, 2 Harbour Row', {
          code: 'customer_collected',
          signedBy: 'M. Pellworth',
        }),
      ],
    },
  ],
};

const throughCustoms: LiveJourney = {
  reference: 'EC-LIV-ECU-STO',
  title: 'Across the Atlantic, through customs',
  legs: [
    {
      carrierService: 'UK Export',
      scans: [
        scan(-30, 'Collected', 'Collected from the sender', 'Ashenford warehouse'),
        handOver(-22, 'Handed to the airline', 'Tolverton airfield'),
      ],
    },
    {
      carrierService: 'Air Line-haul',
      scans: [
        scan(-14, 'InTransit', 'Departed', 'Tolverton airfield'),
        scan(1, 'AtCustoms', 'Presented to customs', 'JFK', { offset: us }),
        scan(2.5, 'HeldByCarrier', 'Held for inspection', 'JFK', { offset: us }),
        scan(5, 'InTransit', 'Released by customs', 'JFK', { offset: us, code: 'cleared_through_customs' }),
      ],
    },
    {
      carrierService: 'US Final Mile',
      scans: [
        scan(7, 'OutForDelivery', 'On vehicle for delivery', 'Maple Hollow station', { offset: us }),
        scan(10, 'Delivered', 'Delivered, front porch', '118 Juniper Bend, Maple Hollow', {
          offset: us,
          signedBy: 'D. Castellane',
        }),
      ],
    },
  ],
};

/** Histories that continue while somebody watches. */
export const liveJourneys: readonly LiveJourney[] = [
  delivered,
  handedOver,
  collectedFromShop,
  throughCustoms,
];
