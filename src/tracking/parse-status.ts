import type { ConsignmentStatus } from './consignment.js';
import { checkReference, fieldsOf, textOf } from './decode.js';
import { parseTimestamp } from './parse-timestamp.js';
import { stateFromStatus } from './states.js';

/**
 * Reads a response of Get Consignment Status.
 *
 * @param requested the requested reference
 * @throws {ParseError} if this is no such response (`malformed`), or one for another consignment (`mismatch`)
 */
export const parseStatus = (response: unknown, requested: string): ConsignmentStatus => {
  const fields = fieldsOf(response, 'the response');
  const reference = textOf(fields, 'ConsignmentReferenceForAllLegsAssignedByMpd');
  checkReference(reference, requested);
  return {
    reference: reference || requested,
    state: stateFromStatus(textOf(fields, 'Status')),
    expectedDelivery: parseTimestamp(textOf(fields, 'ExpectedDeliveryDate')),
  };
};
