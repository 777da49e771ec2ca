/** Bodies as PRO publishes them. */

export const REFERENCE = 'EC-000-002-4DF';

export const multiLeg = {
  ConsignmentReferenceForAllLegsAssignedByMpd: REFERENCE,
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
};

export const flattened = {
  ConsignmentReferenceForAllLegsAssignedByMpd: REFERENCE,
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
};

export const status = {
  ConsignmentReferenceForAllLegsAssignedByMpd: REFERENCE,
  Status: 'Allocated',
  ExpectedDeliveryDate: '2020-06-02T14:20:11.4370803+01:00',
};

/** The flattened answer with one event of one's own making. */
export function withEvent(event: Record<string, unknown>): unknown {
  return {
    ConsignmentReferenceForAllLegsAssignedByMpd: REFERENCE,
    TrackedPackages: [{ Events: [event] }],
  };
}
