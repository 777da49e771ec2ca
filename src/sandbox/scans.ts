import type { ConsignmentStateName } from '../tracking/states.js';
import type { ProEvent, ProLeg } from '../tracking/pro-api.js';

/** What carriers write beside the codes. */
const descriptions: Readonly<Partial<Record<ConsignmentStateName, string>>> = {
  AtDropOffPoint: 'Parcel dropped off by the sender',
  Collected: 'Collected from the sender',
  CollectionFailed: 'Nothing was ready for collection',
  CarrierUnableToCollect: 'The driver could not reach the sender today',
  InTransit: 'Parcel scanned on its way',
  InTransitWaiting: 'Parcel waiting',
  AtCustoms: 'Presented to customs',
  HeldByCarrier: 'Held at the depot',
  Delayed: 'Parcel delayed',
  ActionRequired: 'Documents needed',
  OutForDelivery: 'On the vehicle for delivery today',
  DeliveryFailedCardLeft: 'Nobody in, card left',
  AtCollectionPoint: 'Ready for collection',
  ExchangeFailed: 'The item to exchange was not handed over',
  Missing: 'Parcel cannot be located',
  Damaged: 'Parcel damaged in transit',
  Lost: 'Parcel declared lost',
  Delivered: 'Delivered and signed for',
  DeliveredDamaged: 'Delivered, packaging damaged',
};

/** Completes a stamp that is written to the minute: `2024-03-04T17:20+00:00` → `2024-03-04T17:20:00+00:00`. */
export const at = (time: string): string => time.replace(/(T\d\d:\d\d)(?=[Z+-])/, '$1:00');

/**
 * One scan.
 *
 * @param time to the minute or finer, with an offset
 * @param more what differs from the usual: a signature, a description of the carrier's own
 */
export const scan = (
  code: ConsignmentStateName,
  time: string,
  place: string | null,
  more: Partial<ProEvent> = {},
): ProEvent => ({
  TimeStamp: at(time),
  Code: code,
  Description: descriptions[code] ?? null,
  SignedBy: null,
  Location: place,
  ...more,
});

/** A delivery, signed for. */
export const delivery = (time: string, place: string, signedBy: string): ProEvent =>
  scan('Delivered', time, place, { SignedBy: signedBy });

/** The "Delivered" with which a carrier ends its part of the way: the parcel is with the next carrier. */
export const hubDelivery = (time: string, place: string): ProEvent =>
  scan('Delivered', time, place, { Description: 'Received at hub' });

export const leg = (carrierService: string | null, ...events: ProEvent[]): ProLeg => ({
  CarrierServiceName: carrierService,
  Events: events,
});
