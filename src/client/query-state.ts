import { now } from '../tracking/now.js';
import { MINUTE } from '../tracking/time.js';
import type { TrackingData } from './fetch-tracking.js';
import type { Refresh } from './polling-schedule.js';
import { TrackingError, type TrackingErrorKind } from './tracking-error.js';

/** What is known of a consignment, and of the requests for it. Every change makes a new object. */
export interface QueryState {
  /** The last good result. It stays when a later request fails. */
  readonly data: TrackingData | undefined;
  /** Why the last request failed; `undefined` after a good result. */
  readonly error: TrackingError | undefined;
  /** How many requests in a row have failed. */
  readonly failures: number;
  /** When the last request ended, by the device's clock, in milliseconds since the epoch; 0 before that. */
  readonly fetchedAt: number;
  readonly isFetching: boolean;
}

/** Nothing is known and nothing is requested. */
export const initialState: QueryState = {
  data: undefined,
  error: undefined,
  failures: 0,
  fetchedAt: 0,
  isFetching: false,
};

/** A failure that no response has caused. */
export const failedState = (kind: TrackingErrorKind, message: string): QueryState => ({
  ...initialState,
  error: new TrackingError(kind, message),
});

/** In milliseconds. Data that is this recent is shown to a new observer without a request. */
const recent = MINUTE;

export const isRecent = ({ data, error }: QueryState): boolean =>
  data !== undefined && !error && now() - data.asOf < recent;

/** Receives a query's results, and says how fresh they have to be. */
export interface QueryObserver {
  /** How often to poll. The most eager observer of a query decides. */
  readonly refresh: Refresh;
  /** A query polls only while one of its observers is visible. */
  readonly isVisible: boolean;
  /** Called with the current state on subscribing, and with every later result or failure. */
  onResult(state: QueryState): void;
}
