import { now } from './now.js';
import type { Consignment, ConsignmentStatus, RecordedPackage } from './consignment.js';
import { readReference } from './reference.js';
import { readJourney } from './journey.js';
import { AnswerError, checkReference, fieldsOf, listOf, textOf, type Fields } from './decode.js';
import { readFlatEvents } from './flattened.js';
import { readLegs } from './multi-leg.js';

const referenceField = 'ConsignmentReferenceForAllLegsAssignedByMpd';
const packagesField = 'TrackedPackages';

/** The shape is told by what the package holds, not by the URL that was asked: a proxy may know only one of them. */
const readPackage = (fields: Fields, path: string): RecordedPackage => {
  const reference = textOf(fields, 'PackageReferenceForAllLegsAssignedByMpd');
  const legs = readLegs(fields, path);
  const events = readFlatEvents(fields, path);
  const isFlattened = events.length > 0 && legs.every((leg) => leg.events.length === 0);
  return isFlattened ? { reference, events } : { reference, legs };
};

/**
 * Reads a tracking response, multi-leg or flattened, into the model. The only way from `unknown` to a `Consignment`.
 *
 * @param asked the requested reference; `''` accepts any
 * @param status PRO's own state and expected date, if they were requested
 * @param time milliseconds since the Unix epoch, by the best clock there is: events that lie ahead are planned
 * @throws {AnswerError} `malformed`, with the path and the reason, when this is no tracking response; `mismatch` when it
 *   is one for another consignment
 */
export const readTracking = (
  answer: unknown,
  asked: string,
  status?: ConsignmentStatus,
  time = now(),
): Consignment => {
  const fields = fieldsOf(answer, 'the answer');
  if (!fields.has(referenceField.toLowerCase()) && !fields.has(packagesField.toLowerCase()))
    throw new AnswerError('malformed', `the answer: neither ${referenceField} nor ${packagesField}`);
  const reference = textOf(fields, referenceField);
  checkReference(reference, asked);
  const packages = listOf(fields, packagesField, '', readPackage);
  return readJourney({ reference: readReference(reference || asked), packages }, status, time);
};
