import { readConsignment, type TrackingRequest } from '../../client/fetch-tracking.js';
import { failedState, initialState, type QueryState } from '../../client/query-state.js';
import type { TrackingError } from '../../client/tracking-error.js';
import { haveEqualFields } from '../../client/tracking-query.js';
import { now } from '../../tracking/now.js';

/** What to show: data of the page, or of the proxy. Without a reference and without data: nothing. */
export interface TrackingSource extends TrackingRequest {
  /** A response that the page has already. It is shown and nothing is requested. */
  readonly data: unknown;
  /** A response, or its text, to show first. Polling continues from it. */
  readonly initialData: unknown;
  /** Fetch when the element approaches the viewport. */
  readonly lazy: boolean;
}

/** `null` counts as absent too: frameworks set it. */
export const isPresent = (data: unknown): boolean => data !== undefined && data !== null;

/** The part of a source that the proxy gets. */
export const requestOf = ({
  data: _,
  initialData: __,
  lazy: ___,
  ...request
}: TrackingSource): TrackingRequest => request;

/** Whether a source means the same data of the same proxy, so that what is on show may stay. */
export const isSameSubject = (a: TrackingSource | undefined, b: TrackingSource): boolean =>
  haveEqualFields(a, b, ['reference', 'proxyUrl', 'mode']);

/** What to compare data by. What JSON cannot hold equals nothing but itself. */
const jsonOf = (data: unknown): unknown => {
  try {
    return JSON.stringify(data);
  } catch {
    return data;
  }
};

/** Whether two values are equal. Frameworks pass a new object with each render. */
export const isEqualData = (a: unknown, b: unknown): boolean =>
  a === b || (isPresent(a) && isPresent(b) && jsonOf(a) === jsonOf(b));

/**
 * Whether there is no reason to start again. A new `fetch` is none, nor is it that the initial data is dropped.
 *
 * @param isWaiting the element waits for the viewport: only then `lazy` matters
 */
export const isSameSource = (a: TrackingSource, b: TrackingSource, isWaiting: boolean): boolean => {
  const fields = (Object.keys(requestOf(b)) as (keyof TrackingSource)[]).filter((name) => name !== 'fetch');
  const isDropped = b.reference !== '' && !isPresent(b.initialData);
  return (
    haveEqualFields(a, b, [...fields, 'data']) &&
    (isDropped || isEqualData(a.initialData, b.initialData)) &&
    (!isWaiting || a.lazy === b.lazy)
  );
};

/** Reads data of the page, as an object. */
export const readData = (data: unknown, { reference, expectedDelivery }: TrackingSource): QueryState => {
  try {
    const asOf = now();
    const consignment = readConsignment(data, reference, expectedDelivery && data);
    return { ...initialState, data: { consignment, asOf, clockSkew: 0 }, fetchedAt: asOf };
  } catch (error) {
    return { ...initialState, error: error as TrackingError };
  }
};

/** Reads data of the page, as an object or as JSON. */
export const readInitialData = (data: unknown, source: TrackingSource): QueryState => {
  if (typeof data !== 'string') return readData(data, source);
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch {
    return failedState('malformed', 'no JSON');
  }
  return readData(json, source);
};
