import { hasOwn } from '../tracking/has-own.js';
import { now } from '../tracking/now.js';
import { fetchTracking, type TrackingData, type TrackingRequest } from './fetch-tracking.js';
import { Poller } from './poller.js';
import { initialState, type QueryObserver, type QueryState } from './query-state.js';
import type { TrackingError } from './tracking-error.js';

/** Those that have subscribers. */
const activeQueries = new Set<TrackingQuery>();

/**
 * One request to the proxy, repeated while somebody wants its result fresh. All elements of a page with the same request share
 * one query. It exists as long as it has subscribers.
 */
export class TrackingQuery {
  /** Repeats the request. To be told when the page is seen again or is online again. */
  readonly polling: Poller = new Poller(this);
  readonly #observers = new Set<QueryObserver>();
  #state: QueryState;
  #request: TrackingRequest;
  /** Every `fetch` that a subscriber has used for this query. The newest one sends the requests. */
  readonly #fetches = new WeakSet<typeof fetch>();
  #running: AbortController | undefined = undefined;

  /**
   * The page's query for a request.
   *
   * @param known what the caller knows from an earlier query: a new query continues from it
   */
  static for(request: TrackingRequest, known: QueryState = initialState): TrackingQuery {
    for (const query of activeQueries) if (query.#serves(request)) return query;
    return new TrackingQuery(request, known);
  }

  private constructor(request: TrackingRequest, known: QueryState) {
    this.#request = request;
    this.#state = { ...known, isFetching: false };
    this.useFetch(request.fetch);
  }

  get state(): QueryState {
    return this.#state;
  }

  get observers(): ReadonlySet<QueryObserver> {
    return this.#observers;
  }

  /** Sends the next requests with this function. */
  useFetch(fetch: TrackingRequest['fetch']): void {
    this.#request = { ...this.#request, fetch };
    if (fetch) this.#fetches.add(fetch);
  }

  /** @returns unsubscribes. A query without subscribers aborts its request. */
  subscribe(observer: QueryObserver): () => void {
    this.#observers.add(observer);
    activeQueries.add(this);
    this.polling.plan();
    observer.onResult(this.#state);
    return () => {
      this.#observers.delete(observer);
      if (this.#observers.size === 0) this.#abandon();
      this.polling.plan();
    };
  }

  /**
   * Requests the data. Replaces a request that is running.
   *
   * @param options.fresh bypasses the browser's cache (it still revalidates)
   */
  fetch({ fresh }: { readonly fresh: boolean }): void {
    this.#running?.abort();
    this.#running = new AbortController();
    this.#state = { ...this.#state, isFetching: true };
    this.polling.arm();
    void this.#fetch(this.#running, fresh);
  }

  /** Takes data that somebody else has got, unless the query's own is as new. */
  seed(data: TrackingData): void {
    const { data: own, error, fetchedAt } = this.#state;
    if (own && own.asOf >= data.asOf) return;
    this.#setState({ ...this.#state, data, fetchedAt: error ? fetchedAt : data.asOf });
  }

  async #fetch(running: AbortController, fresh: boolean): Promise<void> {
    const result = await fetchTracking(this.#request, running, fresh).then(
      (data) => ({ data }),
      (error: TrackingError) => ({ error }),
    );
    if (this.#running !== running) return;
    this.#running = undefined;
    const { data, failures } = this.#state;
    const ended = { fetchedAt: now(), isFetching: false };
    this.#setState(
      hasOwn(result, 'error')
        ? { data, error: result.error, failures: failures + 1, ...ended }
        : { data: result.data, error: undefined, failures: 0, ...ended },
    );
  }

  #setState(state: QueryState): void {
    this.#state = state;
    this.polling.plan();
    for (const observer of [...this.#observers]) observer.onResult(state);
  }

  #abandon(): void {
    activeQueries.delete(this);
    this.#running?.abort();
    this.#running = undefined;
    this.#state = { ...this.#state, isFetching: false };
  }

  /** A new `fetch` belongs to another query until a subscriber has used it for this one. */
  #serves(request: TrackingRequest): boolean {
    const { fetch } = request.fetch && this.#fetches.has(request.fetch) ? request : this.#request;
    const fields = Object.keys(request) as (keyof TrackingRequest)[];
    return haveEqualFields({ ...this.#request, fetch }, request, fields);
  }
}

/** Whether two objects have the same values in these fields. */
export const haveEqualFields = <T extends object>(
  a: T | undefined,
  b: T,
  fields: readonly (keyof T)[],
): boolean => fields.every((field) => a && Object.is(a[field], b[field]));
