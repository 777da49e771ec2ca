import { consignmentStatus } from '../consignment-status.js';
import { journey, type Journey } from '../journey.js';

/** The example of PRO’s documentation that is no tracking response. Its reference has a status only. */
export const publishedExamples: readonly Journey[] = [
  journey('PUB2', 'EC-000-087-01A', 'The status example of PRO’s documentation', undefined, [], {
    status: consignmentStatus('EC-000-087-01A', 'Allocated', '2020-06-02T14:20:11.4370803+01:00'),
  }),
];
