import type { ConsignmentStateName } from '../tracking/states.js';
import type { ProEvent, ProMultiLegResponse, ProConsignmentStatus } from '../tracking/pro-api.js';
import { HOUR } from '../tracking/time.js';
import { consignmentStatus } from './consignment-status.js';
import { formatTimestamp } from './timestamp.js';

/** A scan, before or after the first request for the journey. */
export interface LiveScan {
  /** Hours from the first request; negative ones have happened already. */
  readonly after: number;
  /** Minutes east of UTC at the place. */
  readonly offset: number;
  readonly event: Omit<ProEvent, 'TimeStamp'>;
  /** What the scan makes of the consignment; `undefined` when it changes nothing. */
  readonly state: ConsignmentStateName | undefined;
}

export interface LiveLeg {
  readonly carrierService: string;
  readonly scans: readonly LiveScan[];
}

/** A history that continues after the first request, until its last scan. */
export interface LiveJourney {
  readonly reference: string;
  readonly title: string;
  /** One package's legs, each oldest first. */
  readonly legs: readonly LiveLeg[];
}

/** PRO's responses for a journey at one moment. */
export interface LiveResponses {
  readonly answer: ProMultiLegResponse;
  readonly status: ProConsignmentStatus;
}

/** When a scan happens: future scans come `speed` times as fast, past ones do not. */
const instantOf = ({ after }: LiveScan, start: number, speed: number): number =>
  start + (after * HOUR) / (after > 0 ? speed : 1);

/**
 * PRO's responses for a live journey.
 *
 * @param start the time of the first request, in milliseconds since the Unix epoch
 * @param now in the same unit
 * @param speed how many seconds of the journey pass in a second
 */
export const responsesAt = (
  { reference, legs }: LiveJourney,
  start: number,
  now: number,
  speed: number,
): LiveResponses => {
  const happened = (scan: LiveScan): boolean => instantOf(scan, start, speed) <= now;
  const scans = legs.flatMap((leg) => leg.scans);
  const end = scans.at(-1);
  const state = scans.filter(happened).findLast((scan) => scan.state !== undefined)?.state;
  return {
    answer: {
      ConsignmentReferenceForAllLegsAssignedByMpd: reference,
      TrackedPackages: [
        {
          PackageReferenceForAllLegsAssignedByMpd: `EP-${reference.slice(3, 10)}-001`,
          Legs: legs.map((leg) => ({
            CarrierServiceName: leg.carrierService,
            Events: leg.scans.filter(happened).map((scan) => ({
              TimeStamp: formatTimestamp(instantOf(scan, start, speed), scan.offset),
              ...scan.event,
            })),
          })),
        },
      ],
    },
    status: consignmentStatus(
      reference,
      state ?? 'Manifested',
      end ? formatTimestamp(instantOf(end, start, speed), end.offset) : null,
    ),
  };
};
