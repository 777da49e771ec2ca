import { consignmentStatus } from '../consignment-status.js';
import { journey, type Journey } from '../journey.js';
import { at, leg, scan } from '../scans.js';
import type { ProEvent } from '../../tracking/pro-api.js';

const collected = scan('Collected', '2024-03-04T17:20+00:00', 'Leeds depot');
const lastScan: ProEvent = scan('OutForDelivery', '2024-03-05T06:52+00:00', 'Quillmouth depot');

const spellings = ['OUT_FOR_DELIVERY', 'OutForDelivery', 'out-for-delivery', 'Out For Delivery'];

const withoutCode = (event: ProEvent, description: string): ProEvent => {
  const { Code: _code, ...codeless } = event;
  return { ...codeless, Description: description };
};

/** Journeys whose event codes are unknown, absent or spelled in some other way. */
export const codeJourneys: readonly Journey[] = [
  journey(
    'J31',
    'EC-J31-UNK-NOW',
    'A code that nobody knows',
    undefined,
    [
      [
        leg('Parcel Next Day', {
          TimeStamp: at('2024-03-04T19:05+00:00'),
          Code: 'XJ-41',
          Description: 'Sortation ctr 4',
          SignedBy: null,
          Location: 'Tolverton',
        }),
      ],
    ],
    { status: consignmentStatus('EC-J31-UNK-NOW', 'Dispatched', '2024-03-05T17:00:00+00:00') },
  ),
  journey('J32', 'EC-J32-NOC-ODE', 'No code, only words', 'OutForDelivery', [
    [leg('Parcel Next Day', collected, withoutCode(lastScan, 'Out for delivery'))],
  ]),
  ...spellings.map((code, index) => {
    const variant = 'abcd'.charAt(index);
    return journey(
      `J34${variant}`,
      `EC-J34-COD-ES${variant.toUpperCase()}`,
      `The code is spelled ${code}`,
      'OutForDelivery',
      [[leg('Parcel Next Day', collected, { ...lastScan, Code: code })]],
    );
  }),
];
