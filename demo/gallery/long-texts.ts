import { multiLeg } from '../../src/sandbox/journey.js';
import { delivery, leg, scan } from '../../src/sandbox/scans.js';

const reference = 'EC-LONGEST-REFERENCE-THAT-ANYBODY-HAS-EVER-BEEN-GIVEN-0000000001';

/** What is longer than anybody expects: words without a blank, names of a whole firm, an address of a whole page. */
export const longTexts = multiLeg('long', reference, [
  [
    leg(
      'International Premium Road and Rail Groupage Consolidation (Zollabfertigungsgesellschaft mbH)',
      scan(
        'Collected',
        '2024-03-04T17:20+00:00',
        'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
        {
          Description: `Donaudampfschifffahrtsgesellschaftskapitän${'switwe'.repeat(12)}`,
        },
      ),
      scan('AtCustoms', '2024-03-05T02:20+00:00', 'JFK', {
        Description:
          'The shipment was presented to the customs authorities together with the commercial invoice, the certificate of origin and a declaration that its contents are neither dangerous nor perishable; no reply has been received yet.',
      }),
    ),
    leg(
      'Local Final Mile',
      scan('OutForDelivery', '2024-03-05T06:52+00:00', 'Quillmouth depot'),
      delivery(
        '2024-03-05T11:37+00:00',
        'Goods-in bay 14, Lower Quillmouth Riverside Business and Logistics Park (north entrance), Quillmouth',
        'Goods-in, on behalf of Ms Philippa Featherstonehaugh-Cholmondeley of Pellworth, Osgrove & Partners',
      ),
    ),
  ],
]);
