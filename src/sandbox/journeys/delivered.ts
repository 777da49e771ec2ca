import { journey, type Journey } from '../journey.js';
import { delivery, hubDelivery, leg, scan } from '../scans.js';

const trunk = 'Trunk Line-haul';
const local = 'Local Final Mile';

/** Journeys that end well. */
export const deliveredJourneys: readonly Journey[] = [
  journey('J01', 'EC-J01-DEL-IVR', 'Delivered next day', 'Delivered', [
    [
      leg(
        'Parcel Next Day',
        scan('Collected', '2024-03-04T17:20+00:00', 'Leeds depot'),
        scan('InTransit', '2024-03-04T22:41+00:00', 'Tolverton hub'),
        scan('OutForDelivery', '2024-03-05T06:52+00:00', 'Quillmouth depot'),
        delivery('2024-03-05T11:37+00:00', '17 Harbour Row, Quillmouth', 'M. Pellworth'),
      ),
    ],
  ]),
  journey('J02', 'EC-J02-TWO-LEG', 'Two carriers, both say "Delivered"', 'Delivered', [
    [
      leg(
        trunk,
        scan('Collected', '2024-03-04T18:00+00:00', 'Ashenford warehouse'),
        scan('InTransit', '2024-03-04T23:10+00:00', 'Tolverton hub'),
        hubDelivery('2024-03-05T04:30+00:00', 'Brackwater hub'),
      ),
      leg(
        local,
        scan('InTransit', '2024-03-05T05:15+00:00', 'Brackwater hub'),
        scan('OutForDelivery', '2024-03-05T07:40+00:00', 'Brackwater depot'),
        delivery('2024-03-05T12:05+00:00', '3 Lantern Lane, Brackwater', 'T. Osgrove'),
      ),
    ],
  ]),
  journey('J10', 'EC-J10-SEC-OND', 'Delivered at the second attempt', 'Delivered', [
    [
      leg(
        trunk,
        scan('Collected', '2024-05-05T16:45+01:00', 'Ashenford warehouse'),
        hubDelivery('2024-05-06T03:50+01:00', 'Brackwater hub'),
      ),
      leg(
        local,
        scan('OutForDelivery', '2024-05-06T07:00+01:00', 'Brackwater depot'),
        scan('DeliveryFailedCardLeft', '2024-05-06T13:12+01:00', '8 Weaver Street, Brackwater'),
        scan('OutForDelivery', '2024-05-07T07:05+01:00', 'Brackwater depot'),
        delivery('2024-05-07T10:44+01:00', '8 Weaver Street, Brackwater', 'R. Dunmarsh'),
      ),
    ],
  ]),
  journey('J15', 'EC-J15-DRO-POF', 'Starts at a drop-off locker', 'Delivered', [
    [
      leg(
        'Locker Network',
        scan('AtDropOffPoint', '2024-03-04T12:10+00:00', 'Locker 17'),
        scan('Collected', '2024-03-05T09:00+00:00', 'Locker 17'),
        scan('InTransit', '2024-03-05T20:30+00:00', 'Tolverton hub'),
      ),
      leg(local, delivery('2024-03-07T14:20+00:00', '22 Mill Rise, Ashenford', 'K. Fennimar')),
    ],
  ]),
  journey('J23', 'EC-J23-THR-EE3', 'Three packages, delivered one after another', 'Delivered', [
    [
      leg(
        local,
        scan('OutForDelivery', '2024-03-05T07:10+00:00', 'Brackwater depot'),
        delivery('2024-03-05T10:15+00:00', '5 Cooper Yard, Brackwater', 'A. Lintwood'),
      ),
    ],
    [
      leg(
        local,
        scan('OutForDelivery', '2024-03-06T07:25+00:00', 'Brackwater depot'),
        delivery('2024-03-06T16:40+00:00', '5 Cooper Yard, Brackwater', 'A. Lintwood'),
      ),
    ],
    [
      leg(
        local,
        scan('OutForDelivery', '2024-03-05T12:05+00:00', 'Brackwater depot'),
        delivery('2024-03-05T15:55+00:00', '6 Cooper Yard, Brackwater', 'Neighbour, J. Halvard'),
      ),
    ],
  ]),
  journey('J24', 'EC-J24-EXC-HNG', 'Exchange that failed first', 'Delivered', [
    [
      leg(
        trunk,
        scan('Collected', '2024-03-07T17:30+00:00', 'Ashenford warehouse'),
        hubDelivery('2024-03-08T04:10+00:00', 'Brackwater hub'),
      ),
      leg(
        local,
        scan('ExchangeFailed', '2024-03-08T11:25+00:00', '14 Rope Walk, Brackwater'),
        scan('OutForDelivery', '2024-03-09T07:15+00:00', 'Brackwater depot'),
        delivery('2024-03-09T10:50+00:00', '14 Rope Walk, Brackwater', 'S. Averill'),
      ),
    ],
  ]),
];
