/** What the bench asks of a peer: each module of `contestants` exports `render`. */

/** PRO's response, as far as the bench uses it: one package with one leg. */
export interface Response {
  readonly ConsignmentReferenceForAllLegsAssignedByMpd: string;
  readonly TrackedPackages: readonly [TrackedPackage];
}

interface TrackedPackage {
  readonly PackageReferenceForAllLegsAssignedByMpd: string;
  readonly Legs: readonly [Leg];
}

interface Leg {
  readonly CarrierServiceName: string;
  /** Oldest first. */
  readonly Events: readonly TrackingEvent[];
}

export interface TrackingEvent {
  readonly TimeStamp: string;
  readonly Code: string;
  readonly Description: string;
  readonly Location: string;
}

/**
 * Shows the journey in an empty container, or updates what it rendered there before. Each event has an element of the
 * class `row` that holds its texts, so that the bench can see when all of them are on the page.
 */
export type Render = (container: HTMLElement, response: Response) => void;
