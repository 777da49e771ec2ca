import { flatten } from '../flatten.js';
import { journey, multiLeg, type Journey } from '../journey.js';
import { delivery, leg, scan } from '../scans.js';
import type { ProEvent, ProLeg } from '../../tracking/pro-api.js';

const ukExport = (): ProLeg =>
  leg(
    'UK Export',
    scan('Collected', '2024-04-01T16:05+01:00', 'Ashenford warehouse'),
    scan('InTransit', '2024-04-02T02:20+01:00', 'Tolverton gateway'),
  );

const legs = (): ProLeg[] => [
  ukExport(),
  leg(
    'Air Line-haul',
    scan('InTransit', '2024-04-02T21:00+00:00', 'Tolverton airfield'),
    scan('AtCustoms', '2024-04-03T01:15-04:00', 'JFK'),
    scan('InTransit', '2024-04-04T09:30-04:00', 'JFK', { Description: 'Released by customs' }),
  ),
  leg(
    'US Final Mile',
    scan('OutForDelivery', '2024-04-05T07:58-05:00', 'Maple Hollow station'),
    delivery('2024-04-05T13:20-05:00', '118 Juniper Bend, Maple Hollow', 'D. Castellane'),
  ),
];

const reordered = (order: (events: ProEvent[]) => ProEvent[]): ProLeg[] =>
  legs().map((each) => ({ ...each, Events: order((each.Events ?? []) as ProEvent[]) }));

const newestFirst = reordered((events) => events.reverse());

/** As fixed as every order, but neither direction: the second, the last, …, the first. */
const shuffled = reordered((events) => [
  ...events.slice(1, 2),
  ...events.slice(2).reverse(),
  ...events.slice(0, 1),
]);

/** Journeys across borders, with an offset per place. */
export const journeysAbroad: readonly Journey[] = [
  journey('J07', 'EC-J07-CUS-TOM', 'Across the Atlantic: three legs, four offsets', 'Delivered', [legs()]),
  journey('J08', 'EC-J08-DOC-UME', 'Customs need documents', 'ActionRequired', [
    [
      leg(
        'UK Export',
        ...((ukExport().Events ?? []) as ProEvent[]),
        scan('Delivered', '2024-04-02T18:40+01:00', 'Tolverton airfield', {
          Description: 'Handed to the airline',
        }),
      ),
      leg(
        'US Import',
        scan('AtCustoms', '2024-04-03T01:15-04:00', 'JFK'),
        scan('ActionRequired', '2024-04-04T09:12-04:00', 'JFK'),
      ),
    ],
  ]),
  journey('J26a', 'EC-J26-ORD-ERA', 'J07, newest first', 'Delivered', [newestFirst], {
    // Newest first throughout: the flattened list does not go leg by leg.
    flattened: flatten(multiLeg('J26a', 'EC-J26-ORD-ERA', [[...newestFirst].reverse()])),
  }),
  journey('J26b', 'EC-J26-ORD-ERB', 'J07, oldest first', 'Delivered', [legs()]),
  journey('J26c', 'EC-J26-ORD-ERC', 'J07, shuffled', 'Delivered', [shuffled]),
];
