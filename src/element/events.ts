import { hasOwn } from '../tracking/has-own.js';
import type { TrackingErrorKind } from '../client/tracking-error.js';
import type { TrackingState } from './state/tracking-state.js';
import type { ConsignmentStateName } from '../tracking/states.js';
import type { NewEvent } from '../tracking/changes.js';

export type { NewEvent };

const bubbling = { bubbles: true, composed: true } as const;

/** Details of {@link TrackingLoadEvent}. */
export interface TrackingLoadDetail {
  readonly reference: string;
  /** `undefined` if no recognised event has been scanned yet. */
  readonly state: ConsignmentStateName | undefined;
  readonly packages: number;
}

/** `pro-tracking-load`: the first response for a consignment is on show. */
export class TrackingLoadEvent extends CustomEvent<TrackingLoadDetail> {
  constructor(detail: TrackingLoadDetail) {
    super('pro-tracking-load', { ...bubbling, detail });
  }
}

/** Details of {@link TrackingUpdateEvent}. */
export interface TrackingUpdateDetail {
  readonly reference: string;
  readonly previousState: ConsignmentStateName | undefined;
  readonly state: ConsignmentStateName | undefined;
  readonly newEvents: readonly NewEvent[];
}

/** `pro-tracking-update`: a later response changed what is on show. */
export class TrackingUpdateEvent extends CustomEvent<TrackingUpdateDetail> {
  constructor(detail: TrackingUpdateDetail) {
    super('pro-tracking-update', { ...bubbling, detail });
  }
}

/** Details of {@link TrackingErrorEvent}. */
export interface TrackingErrorDetail {
  readonly kind: TrackingErrorKind;
  /** The same request may succeed later. */
  readonly retryable: boolean;
  /** Sorted's support asks for it; `undefined` if it is not known. */
  readonly correlationId: string | undefined;
}

/** `pro-tracking-error`: a request failed, a reference or a response was unusable, or rendering failed; the page shows it. */
export class TrackingErrorEvent extends CustomEvent<TrackingErrorDetail> {
  constructor(detail: TrackingErrorDetail) {
    super('pro-tracking-error', { ...bubbling, detail });
  }
}

/** Details of {@link TrackingLookupEvent}. */
export interface TrackingLookupDetail {
  /** What was entered, in canonical spelling. */
  readonly reference: string;
}

/** `pro-tracking-lookup`: the shopper has entered a reference. It is fetched unless the page prevents it. */
export class TrackingLookupEvent extends CustomEvent<TrackingLookupDetail> {
  constructor(detail: TrackingLookupDetail) {
    super('pro-tracking-lookup', { ...bubbling, cancelable: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'pro-tracking-load': TrackingLoadEvent;
    'pro-tracking-lookup': TrackingLookupEvent;
    'pro-tracking-update': TrackingUpdateEvent;
    'pro-tracking-error': TrackingErrorEvent;
  }
}

/** The event to fire when one state has replaced another. */
export const eventFor = (before: TrackingState, after: TrackingState): Event | undefined => {
  if (hasOwn(after, 'error')) {
    const { kind, retryable, correlationId } = after.error;
    return new TrackingErrorEvent({ kind, retryable, correlationId });
  }
  if (!hasOwn(after, 'consignment')) return undefined;
  const { consignment, changes } = after;
  const { reference, state, packages } = consignment;
  const previous = hasOwn(before, 'consignment') ? before : undefined;
  if (previous?.consignment.reference !== reference)
    return new TrackingLoadEvent({ reference, state, packages: packages.length });
  if (previous.consignment === consignment) return undefined;
  const newEvents = previous.changes.events === changes.events ? [] : changes.events;
  return new TrackingUpdateEvent({ reference, previousState: previous.consignment.state, state, newEvents });
};
