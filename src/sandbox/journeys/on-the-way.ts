import { consignmentStatus } from '../consignment-status.js';
import { journey, type Journey } from '../journey.js';
import { delivery, hubDelivery, leg, scan } from '../scans.js';

const trunk = 'Trunk Line-haul';
const local = 'Local Final Mile';
const nextDay = 'Parcel Next Day';

const collected = scan('Collected', '2024-03-04T17:20+00:00', 'Leeds depot');
const inTransit = scan('InTransit', '2024-03-04T22:41+00:00', 'Tolverton hub');

/** Journeys that have not ended, or not begun. */
export const journeysOnTheWay: readonly Journey[] = [
  journey(
    'J03',
    'EC-J03-HAN-DOV',
    'Delivered to the hub; the next carrier has not scanned it',
    'InTransit',
    [
      [
        leg(
          trunk,
          scan('Collected', '2024-03-04T18:00+00:00', 'Ashenford warehouse'),
          scan('InTransit', '2024-03-04T23:10+00:00', 'Tolverton hub'),
          hubDelivery('2024-03-05T04:30+00:00', 'Brackwater hub'),
        ),
        leg(local),
      ],
    ],
    // The flattened answer has no trace of the second leg, so nothing tells that delivery from the last one.
    { derivedFlattened: 'Delivered' },
  ),
  journey('J04', 'EC-J04-FIR-STL', 'On the first of two legs', 'InTransit', [
    [leg(trunk, collected, inTransit), leg(local)],
  ]),
  journey('J05', 'EC-J05-EMP-TY0', 'Known, without any package', undefined, []),
  journey('J06a', 'EC-J06-SCA-NSA', 'Registered, without any leg', undefined, [[]]),
  journey('J06b', 'EC-J06-SCA-NSB', 'Registered, without any scan', undefined, [[leg(nextDay)]]),
  journey('J13', 'EC-J13-COL-LEC', 'Collected at the third attempt', 'InTransit', [
    [
      leg(
        nextDay,
        scan('CollectionFailed', '2024-03-04T16:30+00:00', 'Ashenford warehouse'),
        scan('CollectionFailed', '2024-03-05T16:40+00:00', 'Ashenford warehouse'),
        scan('Collected', '2024-03-06T16:20+00:00', 'Ashenford warehouse'),
        scan('InTransit', '2024-03-06T22:05+00:00', 'Tolverton hub'),
      ),
    ],
  ]),
  journey('J16', 'EC-J16-SNO-WED', 'Delayed by snow, moving again', 'InTransit', [
    [
      leg(
        trunk,
        scan('Collected', '2024-03-07T17:45+00:00', 'Ashenford warehouse'),
        hubDelivery('2024-03-08T05:20+00:00', 'Tolverton hub'),
      ),
      leg(
        local,
        scan('InTransit', '2024-03-08T08:00+00:00', 'Tolverton hub'),
        scan('Delayed', '2024-03-09T09:30+00:00', 'Highmoor depot'),
        scan('InTransitWaiting', '2024-03-10T07:45+00:00', 'Highmoor depot', {
          Description: 'Road closed, snow',
        }),
        scan('HeldByCarrier', '2024-03-11T08:10+00:00', 'Highmoor depot'),
        scan('InTransit', '2024-03-12T06:25+00:00', 'Highmoor depot'),
      ),
    ],
  ]),
  journey('J21', 'EC-J21-PAR-TLY', 'One of two packages delivered', 'PartiallyDelivered', [
    [
      leg(
        local,
        scan('OutForDelivery', '2024-03-05T06:30+00:00', 'Depot'),
        delivery('2024-03-05T12:00+00:00', '9 Lantern Lane, Brackwater', 'P. Thistledon'),
      ),
    ],
    [
      leg(
        local,
        scan('OutForDelivery', '2024-03-05T06:30+00:00', 'Depot'),
        scan('OutForDelivery', '2024-03-05T13:15+00:00', 'West depot'),
      ),
    ],
  ]),
  journey('J27', 'EC-J27-SAM-ETI', 'Two scans at the same instant', 'OutForDelivery', [
    [
      leg(
        nextDay,
        collected,
        scan('InTransit', '2024-03-05T06:52+00:00', 'Quillmouth depot'),
        scan('OutForDelivery', '2024-03-05T06:52+00:00', 'Quillmouth depot'),
      ),
    ],
  ]),
  journey('J28', 'EC-J28-DUP-LIC', 'One scan reported twice', 'InTransit', [
    [leg(nextDay, collected, inTransit, inTransit)],
  ]),
  journey(
    'J30',
    'EC-J30-CAN-CEL',
    'Cancelled, as only its status says',
    'Cancelled',
    [[leg(nextDay, collected, inTransit)]],
    { derived: 'InTransit', status: consignmentStatus('EC-J30-CAN-CEL', 'Cancelled', null) },
  ),
];
