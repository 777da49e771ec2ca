import type { RecordedFlatEvent } from './consignment.js';
import { listOf, textOf, type Fields } from './decode.js';
import { readEvent } from './parse-event.js';

/** The events of a package of Get Events Per Package: each names its carrier service itself. */
export const readFlatEvents = (trackedPackage: Fields, path: string): RecordedFlatEvent[] =>
  listOf(trackedPackage, 'Events', path, (event) => ({
    ...readEvent(event),
    carrierService: textOf(event, 'CarrierServiceName'),
  }));
