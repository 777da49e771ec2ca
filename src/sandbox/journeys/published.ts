import { consignmentStatus } from '../consignment-status.js';
import { journey, type Journey } from '../journey.js';

const reference = 'EC-000-002-4DF';

/**
 * The examples of PRO's documentation, word for word. They are simplified there: the two tracking endpoints tell of
 * different packages of one consignment.
 */
export const publishedExamples: readonly Journey[] = [
  journey('PUB1', reference, 'The tracking examples of PRO’s documentation', undefined, [], {
    derivedFlattened: 'Delivered',
    answer: {
      ConsignmentReferenceForAllLegsAssignedByMpd: reference,
      TrackedPackages: [
        {
          PackageReferenceForAllLegsAssignedByMpd: 'EP-000-034-4DG',
          Legs: [
            {
              CarrierServiceName: 'Carrier Service B',
              Events: [
                {
                  TimeStamp: '2020-02-11T07:08:11.786733+00:00',
                  Code: 'Sample',
                  Description: 'Sample Event',
                  SignedBy: 'C. Smith',
                  Location: 'Sample Location',
                },
              ],
            },
          ],
        },
      ],
    },
    flattened: {
      ConsignmentReferenceForAllLegsAssignedByMpd: reference,
      TrackedPackages: [
        {
          PackageReferenceForAllLegsAssignedByMpd: 'EP-000-002-4RE',
          Events: [
            {
              TimeStamp: '2020-02-11T07:08:11.7398573+00:00',
              Code: 'DELIVERED',
              Description: 'Sample tracking event',
              SignedBy: 'P. Smith',
              Location: 'Sample Location',
              CarrierServiceName: 'Sample Carrier Service A',
            },
          ],
        },
      ],
    },
    status: consignmentStatus(reference, 'Delivered', '2020-02-11T17:00:00+00:00'),
  }),
  journey('PUB2', 'EC-000-087-01A', 'The status example of PRO’s documentation', undefined, [], {
    status: consignmentStatus('EC-000-087-01A', 'Allocated', '2020-06-02T14:20:11.4370803+01:00'),
  }),
];
