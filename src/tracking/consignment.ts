/**
 * What a shopper's consignment is made of, in PRO's words.
 *
 * Two layers: the `Recorded…` types are what PRO reported, as reported; `Consignment` and its parts are what
 * journey.ts makes of them (ordered, without duplicates, each with its state). Everything is read-only.
 */

import type { EventCodeName } from './event-codes.js';
import type { ConsignmentStateName, Step } from './states.js';

/** A time stamp as a carrier wrote it. */
export interface EventTime {
  /**
   * Milliseconds since the Unix epoch. Of a stamp without an offset, as if it were UTC; of a date alone, the start
   * of that day.
   */
  readonly instant: number;
  /** Minutes east of UTC, or `undefined` where the stamp has no offset. */
  readonly offset: number | undefined;
  /** `date` when the stamp is a date without a time: no clock time may be shown for it. */
  readonly precision: 'minute' | 'date';
}

/** One scan as PRO reported it. Texts are trimmed; an absent one is the empty string. */
export interface RecordedEvent {
  /** The time stamp as received, readable or not. */
  readonly timestamp: string | undefined;
  /** `undefined` when absent, unset (year 1) or unreadable. */
  readonly time: EventTime | undefined;
  readonly code: string;
  readonly description: string;
  /** A person's name: never log it, never put it into an event's detail or a URL. */
  readonly signedBy: string;
  /** May be a home address: handle like {@link signedBy}. */
  readonly location: string;
}

/** What an event's texts say to a person: without markup, and `''` where the carrier wrote something that says nothing. */
export interface ReadableTexts {
  /** Of the description. */
  readonly words: string;
  /** Who signed. A person's name, like {@link RecordedEvent.signedBy}. */
  readonly signatory: string;
  /** Where or with whom it was left, where the carrier wrote that in place of a signature. Personal as well. */
  readonly leftAt: string;
  /** May be a home address, like {@link RecordedEvent.location}. */
  readonly place: string;
}

/** One carrier service's part of the way, as PRO reported it. */
export interface RecordedLeg {
  readonly carrierService: string;
  readonly events: readonly RecordedEvent[];
}

/** A scan of the flattened answer, which names its carrier service itself. */
export interface RecordedFlatEvent extends RecordedEvent {
  readonly carrierService: string;
}

/** A package as PRO reported it: by legs (multi-leg) or as one list (flattened). */
export type RecordedPackage =
  | { readonly reference: string; readonly legs: readonly RecordedLeg[] }
  | { readonly reference: string; readonly events: readonly RecordedFlatEvent[] };

/** A tracking answer of either shape, as PRO reported it. */
export interface RecordedConsignment {
  readonly reference: string;
  readonly packages: readonly RecordedPackage[];
}

/** The answer of Get Consignment Status. */
export interface ConsignmentStatus {
  readonly reference: string;
  /** `undefined` when absent or not a state that is known. */
  readonly state: ConsignmentStateName | undefined;
  /** To be shown in its own offset: it is the same date for every viewer. */
  readonly expectedDelivery: EventTime | undefined;
}

/** One scan, with what it means. */
export interface TrackingEvent extends RecordedEvent, ReadableTexts {
  /** The code's standard name, or `undefined` when neither code nor description is known. */
  readonly name: EventCodeName | undefined;
  /**
   * The state that this event puts its package into; `undefined` when it changes none (an unknown code,
   * `for_information`). A delivery to the next carrier of the journey reads `InTransit`.
   */
  readonly state: ConsignmentStateName | undefined;
  /** The parcel passed from this leg's carrier to the next one: a "delivered" on a leg that is not the last. */
  readonly handOver: boolean;
  /** Its time lies ahead: an appointment or a plan, not a scan. It has no {@link name} and changes no state. */
  readonly planned: boolean;
}

/** See {@link Leg.progress}. */
export type LegProgress = 'done' | 'current' | 'waiting' | 'unscanned';

/** One carrier service's part of the way. */
export interface Leg {
  /** Place in the journey, from 1. */
  readonly number: number;
  /** Empty when PRO names none. */
  readonly carrierService: string;
  /** Oldest first. */
  readonly events: readonly TrackingEvent[];
  /**
   * `current`: the last leg with a scan of the parcel; `done` and `unscanned`: before it, with and without events;
   * `waiting`: after it, perhaps announced already. Where no leg has a scan, the first one with events is `current`.
   */
  readonly progress: LegProgress;
  /** The leg ended with a delivery to the next carrier. */
  readonly handedOver: boolean;
}

/** One parcel of a consignment. */
export interface TrackedPackage {
  /** Empty when PRO names none. */
  readonly reference: string;
  /** `undefined` when nothing recognised has been scanned yet. */
  readonly state: ConsignmentStateName | undefined;
  /** The parcel goes back, or has gone back, to its sender. */
  readonly returning: boolean;
  /** The parcel went back and has reached its sender (state `ReturnToSender`). */
  readonly returned: boolean;
  /** The event that {@link state} comes from. */
  readonly stateEvent: TrackingEvent | undefined;
  /** The newest event, recognised or not, that is neither planned nor an announcement after the first scan. */
  readonly lastEvent: TrackingEvent | undefined;
  /** How far the parcel ever got: the highest `step` of its states. */
  readonly step: Step;
  /** In the order of the journey. */
  readonly legs: readonly Leg[];
}

/** A consignment with its journey read. */
export interface Consignment {
  readonly reference: string;
  /**
   * PRO's own state where Get Consignment Status was asked, else derived from the events; `undefined` when nothing
   * recognised has been scanned yet.
   */
  readonly state: ConsignmentStateName | undefined;
  /** Every package has reached its sender again (state `ReturnToSender`). */
  readonly returned: boolean;
  /** The package that {@link state} speaks of: the worst, the least advanced, or the last one delivered. */
  readonly leadingPackage: TrackedPackage | undefined;
  /** How many packages are with the shopper. */
  readonly deliveredCount: number;
  readonly packages: readonly TrackedPackage[];
  readonly expectedDelivery: EventTime | undefined;
}
