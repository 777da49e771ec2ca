import { readStamp } from './parse-timestamp.js';
import type { RecordedEvent } from './consignment.js';
import { attempt, textOf, type Fields } from './decode.js';

/** A scan of either shape. Whatever is wrong with a field, the event stays. */
export const readEvent = (fields: Fields): RecordedEvent => {
  const stamp = fields.get('timestamp') ?? undefined;
  return {
    // BigInts and cycles, which JSON cannot hold, throw.
    timeStamp: typeof stamp === 'string' ? stamp : attempt(() => JSON.stringify(stamp), undefined),
    time: readStamp(textOf(fields, 'TimeStamp')),
    code: textOf(fields, 'Code'),
    description: textOf(fields, 'Description'),
    signedBy: textOf(fields, 'SignedBy'),
    location: textOf(fields, 'Location'),
  };
};
