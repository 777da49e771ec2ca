/**
 * The model of a consignment, in PRO's terms. Everything is read-only.
 *
 * The `Recorded…` types are what PRO reported. journey.ts turns them into a `Consignment`: sorted, without duplicates, with
 * states.
 */

import type { EventCodeName } from './event-codes.js';
import type { ConsignmentStateName, Step } from './states.js';

/** A timestamp as a carrier wrote it. */
export interface EventTime {
  /**
   * Milliseconds since the Unix epoch. A timestamp without an offset counts as UTC, a date without a time as the start of
   * that day.
   */
  readonly instant: number;
  /** Minutes east of UTC; `undefined` if the timestamp has no offset. */
  readonly offset: number | undefined;
  /** `date` if the timestamp is a date without a time: no clock time may be shown for it. */
  readonly precision: 'minute' | 'date';
}

/** One event as PRO reported it. Texts are trimmed; an absent text is `''`. */
export interface RecordedEvent {
  /** As received, readable or not. */
  readonly timestamp: string | undefined;
  /** `undefined` if absent, unset (year 1) or unreadable. */
  readonly time: EventTime | undefined;
  readonly code: string;
  readonly description: string;
  /** A person's name. Never log it, and never put it into a DOM event's detail or a URL. */
  readonly signedBy: string;
  /** May be a home address: as personal as {@link signedBy}. */
  readonly location: string;
}

/** An event's texts, readable for a person: without markup, and `''` if the carrier's text says nothing (`N/A`). */
export interface ReadableTexts {
  /** The description. */
  readonly words: string;
  /** Who signed. A person's name, like {@link RecordedEvent.signedBy}. */
  readonly signatory: string;
  /** Where or with whom it was left, if the carrier wrote that instead of a signature. Personal as well. */
  readonly leftAt: string;
  /** May be a home address, like {@link RecordedEvent.location}. */
  readonly place: string;
}

/** One leg as PRO reported it. */
export interface RecordedLeg {
  readonly carrierService: string;
  readonly events: readonly RecordedEvent[];
}

/** An event of the flattened response, which names its carrier service itself. */
export interface RecordedFlatEvent extends RecordedEvent {
  readonly carrierService: string;
}

/** A package as PRO reported it: by legs (multi-leg) or as one list (flattened). */
export type RecordedPackage =
  | { readonly reference: string; readonly legs: readonly RecordedLeg[] }
  | { readonly reference: string; readonly events: readonly RecordedFlatEvent[] };

/** A tracking response of either shape. */
export interface RecordedConsignment {
  readonly reference: string;
  readonly packages: readonly RecordedPackage[];
}

/** The response of Get Consignment Status. */
export interface ConsignmentStatus {
  readonly reference: string;
  /** `undefined` if absent or not a known state. */
  readonly state: ConsignmentStateName | undefined;
  /** Show it in its own offset: it is the same date for every viewer. */
  readonly expectedDelivery: EventTime | undefined;
}

/** One event, with its meaning. */
export interface TrackingEvent extends RecordedEvent, ReadableTexts {
  /** The standard name; `undefined` if neither the code nor the description was recognised. */
  readonly name: EventCodeName | undefined;
  /**
   * The state that this event puts its package into; `undefined` if it changes none (an unknown code,
   * `for_information`). A delivery to the journey's next carrier is `InTransit`.
   */
  readonly state: ConsignmentStateName | undefined;
  /** A hand-over to the next carrier: a "delivered" on a leg that is not the last. */
  readonly handOver: boolean;
  /** Its time is in the future: an appointment or a plan. It has no {@link name} and changes no state. */
  readonly planned: boolean;
}

/** See {@link Leg.progress}. */
export type LegProgress = 'done' | 'current' | 'waiting' | 'unscanned';

/** One carrier service's part of the journey. */
export interface Leg {
  /** Position in the journey, from 1. */
  readonly number: number;
  /** `''` if PRO names none. */
  readonly carrierService: string;
  /** Oldest first. */
  readonly events: readonly TrackingEvent[];
  /**
   * `current`: the last leg with a scan of the parcel; `done` and `unscanned`: before it, with and without events;
   * `waiting`: after it, possibly announced. If no leg has a scan, the first one with events is `current`.
   */
  readonly progress: LegProgress;
  /** The leg ended with a delivery to the next carrier. */
  readonly handedOver: boolean;
}

/** One parcel of a consignment. */
export interface TrackedPackage {
  /** `''` if PRO names none. */
  readonly reference: string;
  /** `undefined` if no event was recognised. */
  readonly state: ConsignmentStateName | undefined;
  /** The parcel is going back, or has gone back, to its sender. */
  readonly returning: boolean;
  /** The parcel is back at its sender (state `ReturnToSender`). */
  readonly returned: boolean;
  /** The event that {@link state} comes from. */
  readonly stateEvent: TrackingEvent | undefined;
  /** The newest event, recognised or not, that is neither planned nor an announcement after the first scan. */
  readonly lastEvent: TrackingEvent | undefined;
  /** How far the parcel has been: the highest step of its states. */
  readonly step: Step;
  /** In the order of the journey. */
  readonly legs: readonly Leg[];
}

/** A consignment and its journey. */
export interface Consignment {
  readonly reference: string;
  /**
   * PRO's own state if Get Consignment Status was requested, or else derived from the events; `undefined` if no event was
   * recognised.
   */
  readonly state: ConsignmentStateName | undefined;
  /** Every package is back at its sender (state `ReturnToSender`). */
  readonly returned: boolean;
  /** The package that decides {@link state}: the worst, the least advanced, or the one delivered last. */
  readonly leadingPackage: TrackedPackage | undefined;
  /** How many packages are delivered. */
  readonly deliveredCount: number;
  readonly packages: readonly TrackedPackage[];
  readonly expectedDelivery: EventTime | undefined;
}
