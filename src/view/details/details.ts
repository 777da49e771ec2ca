import type { Consignment, EventTime, Leg, TrackedPackage, TrackingEvent } from '../../model/consignment.js';
import type { Messages } from '../../i18n/messages.js';
import type { ViewContext } from '../context.js';

/** A list that is too long to be shown at once. */
export interface Cut {
  readonly shown: readonly TrackingEvent[];
  readonly showAll: unknown;
}

/** What goes with the facts of a journey, each at its place: templates, or nothing where there is nothing to say. */
export interface Details {
  /** One sentence: what the state means. */
  meaning(consignment: Consignment, context: ViewContext): string;
  /**
   * What to do: where the event says more about it than its state, its own.
   *
   * @param own the state's, where the page or the language gives one
   */
  advice(consignment: Consignment, own: string | undefined, context: ViewContext): string | undefined;
  /** A scan newer than the one that the state comes from. */
  lastScan(consignment: Consignment, context: ViewContext): unknown;
  /** For how long nothing has been heard of it. */
  quiet(consignment: Consignment, context: ViewContext): string;
  /** How far it has come on the usual way. */
  steps(consignment: Consignment, context: ViewContext): unknown;
  /** The legs as one line. */
  picture(trackedPackage: TrackedPackage, context: ViewContext): unknown;
  /** The newest of a long list, and a button for all. */
  cut(key: string, events: readonly TrackingEvent[], context: ViewContext): Cut | undefined;
  /** How long a leg took, or has taken so far. */
  duration(leg: Leg, context: ViewContext): string;
  /** The button beside a reference. */
  copyButton(reference: string, context: ViewContext): unknown;
  /** A place that leads to the shopper's map, or the place. */
  place(location: string, context: ViewContext): unknown;
  /** The page's own words over the language's. */
  override(messages: Messages, own: unknown): Messages;
  /** `today, Tue, 5 Mar` */
  readonly day: (time: EventTime, context: ViewContext) => unknown;
  /** `today`, `yesterday`, or `''`. */
  relativeDay(time: EventTime, context: ViewContext): string;
}
