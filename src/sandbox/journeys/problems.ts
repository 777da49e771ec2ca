import { journey, type Journey } from '../journey.js';
import { hubDelivery, leg, scan } from '../scans.js';
import type { ProLeg } from '../../tracking/pro-api.js';

const local = 'Local Final Mile';

/** A first leg that ends at the Brackwater hub on the morning of that day. */
const trunkUntil = (eve: string, day: string, offset: string): ProLeg =>
  leg(
    'Trunk Line-haul',
    scan('Collected', `${eve}T17:35${offset}`, 'Ashenford warehouse'),
    scan('InTransit', `${eve}T23:05${offset}`, 'Tolverton hub'),
    hubDelivery(`${day}T04:15${offset}`, 'Brackwater hub'),
  );

/** Journeys that a shopper, or somebody else, must do something about. */
export const problemJourneys: readonly Journey[] = [
  journey('J11', 'EC-J11-PIC-KUP', 'Card left, now at a corner shop', 'AtCollectionPoint', [
    [
      trunkUntil('2024-05-05', '2024-05-06', '+01:00'),
      leg(
        local,
        scan('OutForDelivery', '2024-05-06T07:00+01:00', 'Brackwater depot'),
        scan('DeliveryFailedCardLeft', '2024-05-06T13:12+01:00', '8 Weaver Street, Brackwater'),
        scan('AtCollectionPoint', '2024-05-06T17:30+01:00', 'Corner shop, 40 Weaver Street'),
      ),
    ],
  ]),
  journey('J14', 'EC-J14-UNC-OLL', 'The carrier could not collect', 'CarrierUnableToCollect', [
    [leg('Parcel Next Day', scan('CarrierUnableToCollect', '2024-03-04T17:50+00:00', 'Ashenford warehouse'))],
  ]),
  journey('J18', 'EC-J18-LOS-T00', 'Missing, then lost', 'Lost', [
    [
      trunkUntil('2024-03-10', '2024-03-11', '+00:00'),
      leg(
        local,
        scan('InTransit', '2024-03-11T06:00+00:00', 'Brackwater hub'),
        scan('Missing', '2024-03-12T15:40+00:00', 'Brackwater depot'),
        scan('Lost', '2024-03-20T11:00+00:00', 'Brackwater depot'),
      ),
    ],
  ]),
  journey('J20', 'EC-J20-DAM-AGE', 'Delivered damaged', 'DeliveredDamaged', [
    [
      trunkUntil('2024-03-04', '2024-03-05', '+00:00'),
      leg(
        local,
        scan('OutForDelivery', '2024-03-05T07:20+00:00', 'Brackwater depot'),
        scan('DeliveredDamaged', '2024-03-05T13:05+00:00', '2 Glass Court, Brackwater', {
          SignedBy: 'E. Marlowick',
        }),
      ),
    ],
  ]),
];
