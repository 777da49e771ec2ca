import type { ConsignmentStateName } from '../tracking/states.js';
import type {
  ProConsignmentStatus,
  ProFlattenedResponse,
  ProLeg,
  ProMultiLegResponse,
} from '../tracking/pro-api.js';
import { statusOf } from './consignment-status.js';
import type { Fault } from './fault.js';
import { flatten } from './flatten.js';

/** A consignment's history as PRO would return it, with the state that a shopper must see. */
export interface Journey {
  /** `J01`; of variants, `J34a`. */
  readonly id: string;
  /** Unique, in PRO's format: the id in the first group, a hint in the others. */
  readonly reference: string;
  readonly title: string;
  /** The state that a shopper must be told; `undefined` when nothing recognised was scanned, or nothing can be shown. */
  readonly headline: ConsignmentStateName | undefined;
  /** The state that the multi-leg events tell by themselves: other than the headline where only PRO's status knows. */
  readonly derived: ConsignmentStateName | undefined;
  /** The same of the flattened events: other than `derived` where a leg without events leaves no trace. */
  readonly derivedFlattened: ConsignmentStateName | undefined;
  /** Get Tracking Events. */
  readonly answer: ProMultiLegResponse;
  /** Get Events Per Package. */
  readonly flattened: ProFlattenedResponse;
  /** Get Consignment Status. */
  readonly status: ProConsignmentStatus;
  /** The fault of every request for this reference; `undefined` for none. */
  readonly fault: Fault | undefined;
}

/** Whatever differs from what {@link journey} derives. */
export type JourneyExtras = Partial<Omit<Journey, 'id' | 'reference' | 'title' | 'headline'>>;

/** `EC-J34-COD-ESB`, `J34b`, the second package → `EP-J34-COD-B02`. */
const packageReference = (id: string, reference: string, index: number): string => {
  const variant = id.slice(3).toUpperCase() || '0';
  return `EP-${reference.slice(3, 10)}-${variant}${String(index + 1).padStart(2, '0')}`;
};

/** Get Tracking Events' answer for packages given as lists of legs. */
export const multiLeg = (
  id: string,
  reference: string,
  packages: readonly ProLeg[][],
): ProMultiLegResponse => ({
  ConsignmentReferenceForAllLegsAssignedByMpd: reference,
  TrackedPackages: packages.map((legs, index) => ({
    PackageReferenceForAllLegsAssignedByMpd: packageReference(id, reference, index),
    Legs: legs,
  })),
});

/**
 * Builds a journey: everything that PRO would answer follows from the legs.
 *
 * @param packages each a list of legs
 * @param extras what PRO answers differently
 */
export const journey = (
  id: string,
  reference: string,
  title: string,
  headline: ConsignmentStateName | undefined,
  packages: readonly ProLeg[][],
  extras: JourneyExtras = {},
): Journey => {
  const answer = extras.answer ?? multiLeg(id, reference, packages);
  const derived = 'derived' in extras ? extras.derived : headline;
  return {
    id,
    reference,
    title,
    headline,
    derived,
    derivedFlattened: derived,
    answer,
    flattened: flatten(answer),
    status: statusOf(answer, headline ?? 'Manifested'),
    fault: undefined,
    ...extras,
  };
};
