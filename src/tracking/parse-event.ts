import type { RecordedEvent, RecordedPackage } from './consignment.js';
import { attempt, listOf, textOf, type Fields } from './decode.js';
import { parseTimestamp } from './parse-timestamp.js';

/** A scan of either shape. An event is kept, whatever is wrong with its fields. */
const parseEvent = (fields: Fields): RecordedEvent => {
  const timestamp = fields.get('timestamp') ?? undefined;
  return {
    // BigInts and cycles, which JSON cannot hold, throw.
    timestamp:
      typeof timestamp === 'string' ? timestamp : attempt(() => JSON.stringify(timestamp), undefined),
    time: parseTimestamp(textOf(fields, 'TimeStamp')),
    code: textOf(fields, 'Code'),
    description: textOf(fields, 'Description'),
    signedBy: textOf(fields, 'SignedBy'),
    location: textOf(fields, 'Location'),
  };
};

/**
 * A package of either shape. Its content decides which one, not the URL of the request: a proxy may support only one of
 * them. Multi-leg has legs with events; flattened has one list of events, each with its carrier service.
 */
export const parsePackage = (fields: Fields, path: string): RecordedPackage => {
  const reference = textOf(fields, 'PackageReferenceForAllLegsAssignedByMpd');
  const legs = listOf(fields, 'Legs', path, (leg, legPath) => ({
    carrierService: textOf(leg, 'CarrierServiceName'),
    events: listOf(leg, 'Events', legPath, parseEvent),
  }));
  const events = listOf(fields, 'Events', path, (event) => ({
    ...parseEvent(event),
    carrierService: textOf(event, 'CarrierServiceName'),
  }));
  const isFlattened = events.length > 0 && legs.every((leg) => leg.events.length === 0);
  return isFlattened ? { reference, events } : { reference, legs };
};
