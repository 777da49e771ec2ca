import type { ConsignmentStateName } from '../tracking/states.js';
import type { ProConsignmentStatus, ProMultiLegResponse } from '../tracking/pro-api.js';
import { DAY } from '../tracking/time.js';

/** A stamp whose wall clock can be moved by whole days. */
const movable = /^(2\d{3}-\d\d-\d\d)T[\d:.]+(Z|[+-]\d\d:\d\d)$/;

/** Five in the afternoon of the day after the last scan, or of its own day when it was the delivery. */
const expectedAfter = (answer: ProMultiLegResponse, delivered: boolean): string => {
  const stamps = (answer.TrackedPackages ?? [])
    .flatMap((each) => each?.Legs ?? [])
    .flatMap((leg) => leg?.Events ?? [])
    .map((event) => event?.TimeStamp ?? '')
    .filter((stamp) => movable.test(stamp) && !Number.isNaN(Date.parse(stamp)))
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  const [, date = '2024-03-05', offset = '+00:00'] = movable.exec(stamps.at(-1) ?? '') ?? [];
  const expected = new Date(Date.parse(date) + (delivered ? 0 : DAY)).toISOString().slice(0, 10);
  return `${expected}T17:00:00${offset}`;
};

/** What Get Consignment Status answers, in PRO's form. */
export const consignmentStatus = (
  reference: string,
  state: ConsignmentStateName,
  expectedDelivery: string | null,
): ProConsignmentStatus => ({
  ConsignmentReferenceForAllLegsAssignedByMpd: reference,
  Status: state,
  ExpectedDeliveryDate: expectedDelivery,
  ApiLink: { Rel: 'Link', Href: `https://api.electioapp.com/consignments/${reference}` },
});

/** The status that fits a tracking answer. Of a lost consignment nothing is expected. */
export const statusOf = (answer: ProMultiLegResponse, state: ConsignmentStateName): ProConsignmentStatus =>
  consignmentStatus(
    answer.ConsignmentReferenceForAllLegsAssignedByMpd ?? '',
    state,
    state === 'Lost' ? null : expectedAfter(answer, /^Delivered/.test(state)),
  );
