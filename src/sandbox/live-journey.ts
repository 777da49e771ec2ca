import type { ConsignmentStateName } from '../tracking/states.js';
import type { ProEvent, ProMultiLegResponse, ProConsignmentStatus } from '../tracking/pro-api.js';
import { HOUR } from '../tracking/time.js';
import { consignmentStatus } from './consignment-status.js';
import { stampAt } from './timestamp.js';

/** A scan that is still to come, or was before the journey was first asked for. */
export interface LivingScan {
  /** Hours from the first question; negative ones have happened already. */
  readonly after: number;
  /** Minutes east of UTC at the place. */
  readonly offset: number;
  readonly event: Omit<ProEvent, 'TimeStamp'>;
  /** What the scan makes of the consignment; `undefined` when it changes nothing. */
  readonly state: ConsignmentStateName | undefined;
}

export interface LivingLeg {
  readonly carrierService: string;
  readonly scans: readonly LivingScan[];
}

/** A history that goes on while it is watched, and stays as it is after its last scan. */
export interface LivingJourney {
  readonly reference: string;
  readonly title: string;
  /** One package's legs, each oldest first. */
  readonly legs: readonly LivingLeg[];
}

/** What PRO would answer about a journey at one moment. */
export interface LivingAnswers {
  readonly answer: ProMultiLegResponse;
  readonly status: ProConsignmentStatus;
}

/** When a scan happens: what lies ahead comes `speed` times as fast, the past keeps its pace. */
const instantOf = ({ after }: LivingScan, start: number, speed: number): number =>
  start + (after * HOUR) / (after > 0 ? speed : 1);

/**
 * What PRO knows of a living journey.
 *
 * @param start when it was first asked for, in milliseconds since the Unix epoch
 * @param now in the same unit
 * @param speed how many seconds of the journey pass in a second
 */
export const answersAt = (
  { reference, legs }: LivingJourney,
  start: number,
  now: number,
  speed: number,
): LivingAnswers => {
  const happened = (scan: LivingScan): boolean => instantOf(scan, start, speed) <= now;
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
              TimeStamp: stampAt(instantOf(scan, start, speed), scan.offset),
              ...scan.event,
            })),
          })),
        },
      ],
    },
    status: consignmentStatus(
      reference,
      state ?? 'Manifested',
      end ? stampAt(instantOf(end, start, speed), end.offset) : null,
    ),
  };
};
