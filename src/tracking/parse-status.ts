import { readStamp } from './parse-timestamp.js';
import type { ConsignmentStatus } from './consignment.js';
import { stateFromStatus } from './states.js';
import { checkReference, fieldsOf, textOf } from './decode.js';

/**
 * Reads an answer of Get Consignment Status.
 *
 * @param asked the reference that was asked for
 * @throws {AnswerError} when the answer is none, or is for another consignment
 */
export const readConsignmentStatus = (answer: unknown, asked: string): ConsignmentStatus => {
  const fields = fieldsOf(answer, 'the answer');
  const reference = textOf(fields, 'ConsignmentReferenceForAllLegsAssignedByMpd');
  checkReference(reference, asked);
  return {
    reference: reference || asked,
    state: stateFromStatus(textOf(fields, 'Status')),
    expectedDelivery: readStamp(textOf(fields, 'ExpectedDeliveryDate')),
  };
};
