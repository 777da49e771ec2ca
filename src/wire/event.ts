import { readStamp } from '../dates/instant.js';
import type { RecordedEvent } from '../model/consignment.js';
import { textOf, type Fields } from './decode.js';

/** A scan of either shape. Whatever is wrong with a field, the event stays. */
export const readEvent = (fields: Fields): RecordedEvent => {
  const stamp = fields.get('timestamp') ?? undefined;
  return {
    timeStamp: typeof stamp === 'string' ? stamp : JSON.stringify(stamp),
    time: readStamp(textOf(fields, 'TimeStamp')),
    code: textOf(fields, 'Code'),
    description: textOf(fields, 'Description'),
    signedBy: textOf(fields, 'SignedBy'),
    location: textOf(fields, 'Location'),
  };
};
