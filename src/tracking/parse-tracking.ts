import type { Consignment, ConsignmentStatus } from './consignment.js';
import { ParseError, checkReference, fieldsOf, listOf, textOf } from './decode.js';
import { readJourney } from './journey.js';
import { now } from './now.js';
import { parsePackage } from './parse-event.js';
import { readReference } from './reference.js';

const referenceField = 'ConsignmentReferenceForAllLegsAssignedByMpd';
const packagesField = 'TrackedPackages';

/**
 * Reads a tracking response, multi-leg or flattened, into the model. The only way from `unknown` to a `Consignment`.
 *
 * @param requested the requested reference; `''` accepts any
 * @param status PRO's own state and expected date, if they were requested
 * @param time milliseconds since the Unix epoch, by the best clock available: events after it are planned
 * @throws {ParseError} `malformed`, with the path and the reason, if this is no tracking response; `mismatch` if it is
 *   one for another consignment
 */
export const parseTracking = (
  response: unknown,
  requested: string,
  status?: ConsignmentStatus,
  time = now(),
): Consignment => {
  const fields = fieldsOf(response, 'the response');
  if (!fields.has(referenceField.toLowerCase()) && !fields.has(packagesField.toLowerCase()))
    throw new ParseError('malformed', `the response: neither ${referenceField} nor ${packagesField}`);
  const reference = textOf(fields, referenceField);
  checkReference(reference, requested);
  const packages = listOf(fields, packagesField, '', parsePackage);
  return readJourney({ reference: readReference(reference || requested), packages }, status, time);
};
