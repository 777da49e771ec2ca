import type { TrackingError, TrackingErrorKind } from '../client/tracking-error.js';
import type { Consignment } from '../model/consignment.js';

/** A failure with nothing else to show. */
export type FailureStatus = 'invalid' | 'not-found' | 'denied' | 'rate-limited' | 'offline' | 'failed';

/** What is on show: each status with exactly the data that it has. */
export type TrackingState =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready' | 'empty'; readonly consignment: Consignment; readonly since: number }
  | {
      readonly status: 'stale';
      readonly consignment: Consignment;
      readonly since: number;
      readonly error: TrackingError;
    }
  | { readonly status: FailureStatus; readonly error: TrackingError };

export type TrackingStatus = TrackingState['status'];

/** What can happen to it. `at` is in milliseconds since the epoch. */
export type TrackingAction =
  /** Neither a reference nor data. */
  | { readonly type: 'cleared' }
  /** Another consignment, or another way to ask for it: what was known does not belong to it. */
  | { readonly type: 'asked-anew' }
  /** The same question once more. */
  | { readonly type: 'asked-again' }
  | { readonly type: 'answered'; readonly consignment: Consignment; readonly at: number }
  | { readonly type: 'failed'; readonly error: TrackingError };

const failureStatuses: Readonly<Partial<Record<TrackingErrorKind, FailureStatus>>> = {
  'invalid-reference': 'invalid',
  'not-found': 'not-found',
  denied: 'denied',
  'rate-limited': 'rate-limited',
  offline: 'offline',
};

const hasEvents = ({ packages }: Consignment): boolean =>
  packages.some(({ lastEvent }) => lastEvent !== undefined);

/** The last good answer outlives any failure, and is told with its time. */
export const nextTrackingState = (state: TrackingState, action: TrackingAction): TrackingState => {
  switch (action.type) {
    case 'cleared':
      return { status: 'idle' };
    case 'asked-anew':
      return { status: 'loading' };
    case 'asked-again':
      return 'consignment' in state ? state : { status: 'loading' };
    case 'answered': {
      const { consignment, at: since } = action;
      return { status: hasEvents(consignment) ? 'ready' : 'empty', consignment, since };
    }
    case 'failed': {
      const { error } = action;
      return 'consignment' in state
        ? { status: 'stale', consignment: state.consignment, since: state.since, error }
        : { status: failureStatuses[error.kind] ?? 'failed', error };
    }
  }
};
