import { hasOwn } from '../../tracking/has-own.js';
import type { TrackingData } from '../../client/fetch-tracking.js';
import type { TrackingError, TrackingErrorKind } from '../../client/tracking-error.js';
import { latestChanges, type Changes } from '../../tracking/changes.js';

/** A failure with nothing else to show. */
export type FailureStatus = 'invalid' | 'not-found' | 'denied' | 'rate-limited' | 'offline' | 'failed';

/** The last good result. */
interface Known extends TrackingData {
  readonly changes: Changes;
}

/** What is on show: each status with exactly the data that it has. */
export type TrackingState =
  | { readonly status: 'idle' | 'loading' }
  | ({ readonly status: 'ready' | 'empty' } & Known)
  | ({ readonly status: 'stale'; readonly error: TrackingError } & Known)
  | { readonly status: FailureStatus; readonly error: TrackingError };

export type TrackingStatus = TrackingState['status'];

/** What can happen to it. */
export type TrackingAction =
  /** There is neither a reference nor data. */
  | { readonly type: 'clear' }
  /** Another consignment, or another way to get it: what was known does not belong to it. */
  | { readonly type: 'start' }
  /** The same data is requested once more. */
  | { readonly type: 'refetch' }
  | ({ readonly type: 'success'; readonly marksNewEvents: boolean } & TrackingData)
  | { readonly type: 'error'; readonly error: TrackingError };

const failureStatuses: Readonly<Partial<Record<TrackingErrorKind, FailureStatus>>> = {
  'invalid-reference': 'invalid',
  'not-found': 'not-found',
  denied: 'denied',
  'rate-limited': 'rate-limited',
  offline: 'offline',
};

const nothingNew: Changes = { events: [], newEvents: new Set() };

/** An equal result keeps the same consignment object, so that nothing counts as changed. */
const known = (
  state: TrackingState,
  { consignment, asOf, clockSkew, marksNewEvents }: TrackingData & { readonly marksNewEvents: boolean },
): Known => {
  if (!hasOwn(state, 'consignment') || state.consignment.reference !== consignment.reference)
    return { consignment, asOf, clockSkew, changes: nothingNew };
  const { consignment: before, changes } = state;
  return JSON.stringify(before) === JSON.stringify(consignment)
    ? { consignment: before, asOf, clockSkew, changes }
    : {
        consignment,
        asOf,
        clockSkew,
        changes: marksNewEvents ? latestChanges(state, consignment) : nothingNew,
      };
};

/** The next state. The last good result stays through every failure, with its time. */
export const nextTrackingState = (state: TrackingState, action: TrackingAction): TrackingState => {
  switch (action.type) {
    case 'clear':
      return { status: 'idle' };
    case 'start':
      return { status: 'loading' };
    case 'refetch':
      return hasOwn(state, 'consignment') ? state : { status: 'loading' };
    case 'success': {
      const hasEvents = action.consignment.packages.some(({ lastEvent }) => lastEvent);
      return { status: hasEvents ? 'ready' : 'empty', ...known(state, action) };
    }
    case 'error': {
      const { error } = action;
      return hasOwn(state, 'consignment')
        ? { ...state, status: 'stale', error }
        : { status: failureStatuses[error.kind] ?? 'failed', error };
    }
  }
};
