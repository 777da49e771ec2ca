import { journey, multiLeg, type Journey } from '../journey.js';
import { delivery, leg, scan } from '../scans.js';
import type { Fault } from '../fault.js';
import { statusOf } from '../consignment-status.js';

const legs = [
  leg(
    'Parcel Next Day',
    scan('Collected', '2024-03-04T17:20+00:00', 'Leeds depot'),
    scan('InTransit', '2024-03-04T22:41+00:00', 'Tolverton hub'),
    delivery('2024-03-05T11:37+00:00', '17 Harbour Row, Quillmouth', 'M. Pellworth'),
  ),
];

const otherAnswer = multiLeg('J41', 'EC-J41-MIX-EDU', [legs]);

const faults: readonly (readonly [hint: string, title: string, fault: Fault])[] = [
  ['401', 'The key is refused', { kind: 'status', status: 401 }],
  ['403', 'The quota is used up', { kind: 'status', status: 403 }],
  ['404', 'PRO does not know it', { kind: 'status', status: 404 }],
  ['429', 'Too many requests, wait 20 seconds', { kind: 'status', status: 429, retryAfter: 20 }],
  ['500', 'PRO fails, with a stack trace', { kind: 'status', status: 500 }],
  ['HTM', 'A web page with status 200', { kind: 'html' }],
  ['EMP', 'An empty answer with status 200', { kind: 'empty' }],
  ['NUL', 'The answer null', { kind: 'null' }],
  ['NET', 'The connection breaks', { kind: 'reset' }],
  ['TIM', 'No answer ever', { kind: 'hang' }],
  ['JSO', 'JSON that ends in the middle', { kind: 'cut', at: 'json' }],
  ['CUT', 'The connection breaks in the middle of the answer', { kind: 'cut', at: 'length' }],
];

/** References that lead to no answer that could be shown, but for the last one, whose answer is only slow. */
export const refusedJourneys: readonly Journey[] = [
  journey('J41', 'EC-J41-OTH-ERS', 'The answer is for another consignment', undefined, [], {
    answer: otherAnswer,
    status: statusOf(otherAnswer, 'Delivered'),
  }),
  ...faults.map(([hint, title, fault], index) =>
    journey(`J43${'abcdefghijkl'.charAt(index)}`, `EC-J43-ERR-${hint}`, title, undefined, [[]], { fault }),
  ),
  journey('J43m', 'EC-J43-ERR-DRI', 'The answer comes in drips', 'Delivered', [legs], {
    fault: { kind: 'drip', milliseconds: 20, bytes: 16 },
  }),
];
