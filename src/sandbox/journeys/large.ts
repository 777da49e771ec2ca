import { journey, type Journey } from '../journey.js';
import type { ConsignmentStateName } from '../../tracking/states.js';
import type { ProEvent, ProLeg } from '../../tracking/pro-api.js';
import { MINUTE } from '../../tracking/time.js';

const packageCount = 50;
const eventsPerLeg = 40;
const start = Date.parse('2024-03-04T17:00:00Z');

const services = ['Trunk Line-haul', 'Regional Sort', 'Local Final Mile'];
const places = ['Tolverton hub', 'Ashenford', 'Brackwater', 'Highmoor', 'Quillmouth', 'Leeds depot'];

/** How each package's last leg ends: most are delivered, every tenth is on its way, one is damaged. */
const endOf = (parcel: number): ConsignmentStateName[] => {
  if (parcel === 26) return ['OutForDelivery', 'Damaged'];
  return parcel % 10 === 9 ? ['InTransit', 'OutForDelivery'] : ['OutForDelivery', 'Delivered'];
};

const codeOf = (parcel: number, leg: number, index: number): ConsignmentStateName => {
  if (leg === 0 && index === 0) return 'Collected';
  if (index < eventsPerLeg - 2) return 'InTransit';
  if (leg === services.length - 1) return endOf(parcel)[index - eventsPerLeg + 2] ?? 'InTransit';
  return index === eventsPerLeg - 1 ? 'Delivered' : 'InTransit';
};

const eventOf = (parcel: number, leg: number, index: number): ProEvent => {
  const code = codeOf(parcel, leg, index);
  const last = leg === services.length - 1;
  const elapsed = ((leg * eventsPerLeg + index) * 11 + parcel) * MINUTE;
  return {
    TimeStamp: new Date(start + elapsed).toISOString().replace('.000Z', '+00:00'),
    Code: code,
    Description: code === 'Delivered' && !last ? 'Received at hub' : `Scan ${index + 1}`,
    Location: places[(parcel + leg + index) % places.length] ?? null,
    ...(code === 'Delivered' && last ? { SignedBy: 'Goods-in, B. Wainfleet' } : {}),
  };
};

const legsOf = (parcel: number): ProLeg[] =>
  services.map((service, leg) => ({
    CarrierServiceName: service,
    Events: Array.from({ length: eventsPerLeg }, (_, index) => eventOf(parcel, leg, index)),
  }));

/** As large as a consignment gets: 50 packages of 3 legs of 40 events. */
export const largeJourney: Journey = journey(
  'J42',
  'EC-J42-LAR-GE0',
  'Fifty packages, six thousand events',
  'PartiallyDelivered',
  Array.from({ length: packageCount }, (_, parcel) => legsOf(parcel)),
);
