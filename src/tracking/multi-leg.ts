import type { RecordedLeg } from './consignment.js';
import { listOf, textOf, type Fields } from './decode.js';
import { readEvent } from './parse-event.js';

/** The legs of a package of Get Tracking Events. */
export const readLegs = (trackedPackage: Fields, path: string): RecordedLeg[] =>
  listOf(trackedPackage, 'Legs', path, (leg, legPath) => ({
    carrierService: textOf(leg, 'CarrierServiceName'),
    events: listOf(leg, 'Events', legPath, readEvent),
  }));
