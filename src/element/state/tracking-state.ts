import { hasOwn } from '../../tracking/has-own.js';
import type { TrackingAnswer } from '../../client/fetch-tracking.js';
import type { TrackingError, TrackingErrorKind } from '../../client/tracking-error.js';
import type { Consignment } from '../../tracking/consignment.js';
import type { Changes } from '../../tracking/changes.js';

/** A failure with nothing else to show. */
export type FailureStatus = 'invalid' | 'not-found' | 'denied' | 'rate-limited' | 'offline' | 'failed';

/** The last good answer. */
interface Known extends TrackingAnswer {
  readonly changes: Changes;
}

/** What is on show: each status with exactly the data that it has. */
export type TrackingState =
  | { readonly status: 'idle' | 'loading' }
  | ({ readonly status: 'ready' | 'empty' } & Known)
  | ({ readonly status: 'stale'; readonly error: TrackingError } & Known)
  | { readonly status: FailureStatus; readonly error: TrackingError };

export type TrackingStatus = TrackingState['status'];

/** A question is put: see {@link TrackingAction}. */
export type AskingType = 'asked-anew' | 'asked-again';

/** What can happen to it. */
export type TrackingAction =
  /** Neither a reference nor data. */
  | { readonly type: 'cleared' }
  /** Another consignment, or another way to ask for it: what was known does not belong to it. */
  | { readonly type: 'asked-anew' }
  /** The same question once more. */
  | { readonly type: 'asked-again' }
  | ({ readonly type: 'answered' } & TrackingAnswer)
  | { readonly type: 'failed'; readonly error: TrackingError };

const failureStatuses: Readonly<Partial<Record<TrackingErrorKind, FailureStatus>>> = {
  'invalid-reference': 'invalid',
  'not-found': 'not-found',
  denied: 'denied',
  'rate-limited': 'rate-limited',
  offline: 'offline',
};

const noChanges: Changes = { events: [], newEvents: new Set() };

/** The same answer once more is the same object, so that nobody sees a change where there is none. */
const known = (
  state: TrackingState,
  { consignment, since, skew }: TrackingAnswer,
  compare: Compare,
): Known => {
  if (!hasOwn(state, 'consignment') || state.consignment.reference !== consignment.reference)
    return { consignment, since, skew, changes: noChanges };
  const { consignment: before, changes } = state;
  return JSON.stringify(before) === JSON.stringify(consignment)
    ? { consignment: before, since, skew, changes }
    : { consignment, since, skew, changes: compare(state, consignment) };
};

/** What is new in a later answer. */
export type Compare = (before: Known, later: Consignment) => Changes;

/** The last good answer outlives any failure, and is told with its time. */
export const nextTrackingState = (
  state: TrackingState,
  action: TrackingAction,
  compare: Compare = () => noChanges,
): TrackingState => {
  switch (action.type) {
    case 'cleared':
      return { status: 'idle' };
    case 'asked-anew':
      return { status: 'loading' };
    case 'asked-again':
      return hasOwn(state, 'consignment') ? state : { status: 'loading' };
    case 'answered': {
      const hasEvents = action.consignment.packages.some(({ lastEvent }) => lastEvent);
      return { status: hasEvents ? 'ready' : 'empty', ...known(state, action, compare) };
    }
    case 'failed': {
      const { error } = action;
      return hasOwn(state, 'consignment')
        ? { ...state, status: 'stale', error }
        : { status: failureStatuses[error.kind] ?? 'failed', error };
    }
  }
};

/** Called after the page shows what has become of a question. */
export type Shown = (before: TrackingState, after: TrackingState) => void;
