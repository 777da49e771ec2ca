import { consignmentStatus } from '../consignment-status.js';
import { journey, type Journey } from '../journey.js';
import { delivery, leg, scan } from '../scans.js';
import type { ProEvent, ProLeg } from '../../tracking/pro-api.js';

const service = 'Parcel Next Day';
const time = '2024-03-05T06:52+00:00';
const unset = '0001-01-01T00:00:00+00:00';
const malformed = '2024-13-45T99:61:00+00:00';

/** Against PRO's contract, and yet seen: the field is not there at all. */
const unstamped = ({ TimeStamp: _timeStamp, ...event }: ProEvent): ProEvent => event as ProEvent;

const stamped = (event: ProEvent, stamp: string): ProEvent => ({ ...event, TimeStamp: stamp });

const firstScans = [
  scan('Collected', '2024-03-04T17:20+00:00', 'Leeds depot'),
  scan('InTransit', '2024-03-04T22:41+00:00', 'Tolverton hub'),
];

const lastScan = scan('OutForDelivery', time, 'Quillmouth depot');

/** The last scan is the one without a readable time: only its place in the list tells that it is the newest. */
const legEndingWith = (last: ProEvent): ProLeg => leg(service, ...firstScans, last);

const expecting = (id: string, reference: string, title: string, expected: string | null): Journey =>
  journey(id, reference, title, 'InTransit', [[leg(service, ...firstScans)]], {
    status: consignmentStatus(reference, 'InTransit', expected),
  });

/** Journeys whose times or expected dates are absent, unreadable or easily misread. */
export const timeJourneys: readonly Journey[] = [
  journey('J35a', 'EC-J35-STA-MPA', 'The last time stamp is malformed', 'OutForDelivery', [
    [legEndingWith(stamped(lastScan, malformed))],
  ]),
  journey('J35b', 'EC-J35-STA-MPB', 'The last time stamp is empty', 'OutForDelivery', [
    [legEndingWith(stamped(lastScan, ''))],
  ]),
  journey('J35c', 'EC-J35-STA-MPC', 'The last time stamp is absent', 'OutForDelivery', [
    [legEndingWith(unstamped(lastScan))],
  ]),
  journey('J35d', 'EC-J35-STA-MPD', 'The last time stamp is unset', 'OutForDelivery', [
    [legEndingWith(stamped(lastScan, unset))],
  ]),
  journey('J35e', 'EC-J35-STA-MPE', 'No time stamp can be read', 'Delivered', [
    [
      leg(
        service,
        stamped(scan('Collected', time, 'Leeds depot'), malformed),
        stamped(scan('InTransit', time, 'Tolverton hub'), ''),
        unstamped(lastScan),
        stamped(delivery(time, '17 Harbour Row, Quillmouth', 'M. Pellworth'), unset),
      ),
    ],
  ]),
  expecting('J44a', 'EC-J44-DAT-ESA', 'No expected date', null),
  expecting('J44b', 'EC-J44-DAT-ESB', 'The expected date has passed', '2024-03-02T17:00:00+00:00'),
  expecting('J44c', 'EC-J44-DAT-ESC', 'Expected late on 10 April', '2020-04-10T23:30:00-04:00'),
];
