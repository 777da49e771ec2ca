import { journey, type Journey } from '../journey.js';
import { delivery, leg, scan } from '../scans.js';
import type { ProEvent, ProLeg } from '../../tracking/pro-api.js';

const collected = scan('Collected', '2024-03-04T17:20+00:00', 'Leeds depot');
const inTransit = scan('InTransit', '2024-03-04T22:41+00:00', 'Tolverton hub');
const delivered = delivery('2024-03-05T11:37+00:00', '17 Harbour Row, Quillmouth', 'M. Pellworth');

const unsigned = ({ SignedBy: _signedBy, ...event }: ProEvent): ProEvent => event;

const signatures: readonly (readonly [title: string, event: ProEvent])[] = [
  ['Signed by an empty text', { ...delivered, SignedBy: '' }],
  ['Signed by a blank', { ...delivered, SignedBy: ' ' }],
  ['Signed by null', { ...delivered, SignedBy: null }],
  ['Delivered without the field SignedBy', unsigned(delivered)],
  ['Signed by a name with markup', { ...delivered, SignedBy: "O'Neil <b>x</b>" }],
];

const places: readonly (readonly [title: string, location: string | null])[] = [
  ['Delivered at no known place', null],
  [
    'A place of 100 characters',
    'Goods-in bay 14, Lower Quillmouth Riverside Business and Logistics Park (north entrance), Quillmouth',
  ],
  [
    'A full postal address',
    'Flat 3, Cormorant House, 17 Harbour Row, Old Quay, Quillmouth, QM4 7ZZ, United Kingdom',
  ],
  ['A place written from right to left', 'مستودع الميناء، شارع الزيتون ١٢'],
];

const carrierServices: readonly (readonly [title: string, service: string | null])[] = [
  ['A carrier service with an empty name', ''],
  ['A carrier service without a name', null],
  ['A carrier service with blanks after its name', 'Trunk Line-haul  '],
];

const variants = <T>(
  id: string,
  hint: string,
  rows: readonly (readonly [title: string, value: T])[],
  legsOf: (value: T) => ProLeg[],
): Journey[] =>
  rows.map(([title, value], index) => {
    const variant = 'abcde'.charAt(index);
    const reference = `EC-${id}-${hint}${variant.toUpperCase()}`;
    return journey(id + variant, reference, title, 'Delivered', [legsOf(value)]);
  });

/** Journeys whose free texts are absent, blank, long, foreign or hostile. */
export const textJourneys: readonly Journey[] = [
  ...variants('J37', 'SIG-ND', signatures, (event) => [leg('Parcel Next Day', collected, inTransit, event)]),
  ...variants('J38', 'PLA-CE', places, (location) => [
    leg('Parcel Next Day', collected, inTransit, { ...delivered, Location: location }),
  ]),
  ...variants('J40', 'NAM-ED', carrierServices, (service) => [
    leg(service, collected, inTransit),
    leg(
      service === null ? 'Local Final Mile' : `Local Final Mile${service.slice(15)}`,
      scan('OutForDelivery', '2024-03-05T06:52+00:00', 'Quillmouth depot'),
      delivered,
    ),
  ]),
];
