import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Refresh } from '../../client/polling-schedule.js';
import { failedState, isRecent, type QueryObserver, type QueryState } from '../../client/query-state.js';
import type { TrackingError } from '../../client/tracking-error.js';
import { TrackingQuery } from '../../client/tracking-query.js';
import { hasOwn } from '../../tracking/has-own.js';
import { isReference } from '../../tracking/reference.js';
import type { DisplayedState } from '../state/displayed-state.js';
import type { TrackingState } from '../state/tracking-state.js';
import { whenNear } from './near-viewport.js';
import type { PageController } from './page-controller.js';
import {
  isEqualData,
  isPresent,
  isSameSource,
  isSameSubject,
  readData,
  readInitialData,
  requestOf,
  type TrackingSource,
} from './tracking-source.js';

/**
 * Gets what an element shows: the page's own data, or that of a query, to which it is subscribed while the element is in the page.
 * Data flows one way: source → query → `onResult` → `state` → view.
 */
export class TrackingController implements ReactiveController, QueryObserver {
  refresh: Refresh = 'auto';
  // Every field is initialised: without a value of its own, a page's addition to every object would be read.
  /** While the element gets its data from the proxy. */
  query: TrackingQuery | undefined = undefined;
  /** Why `initialData` cannot be used; the proxy is used instead. */
  initialDataError: TrackingError | undefined = undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #page: PageController;
  readonly #displayed: DisplayedState;
  #source: TrackingSource | undefined = undefined;
  /** The data comes from the proxy, now or as soon as the element is in the page. */
  #isRemote = false;
  /** The present source has had a result. Until then, earlier failures of a shared query do not count. */
  #hasResult = false;
  /** The first request must bypass the browser's cache and the page's recent results. */
  #mustBeFresh = false;
  /** Initial data is used once. Later it is older than what the proxy says. */
  #usedInitialData: unknown = undefined;
  #isNear = false;
  #unsubscribe: (() => void) | undefined = undefined;
  #stopWaiting: (() => void) | undefined = undefined;
  /** Those who wait for a reload. */
  readonly #reloads: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element, page: PageController, displayed: DisplayedState) {
    this.#host = host;
    this.#page = page;
    this.#displayed = displayed;
    host.addController(this);
  }

  get state(): TrackingState {
    return this.#displayed.state;
  }

  /** The reference to show, in its canonical spelling; `''` for none. */
  get reference(): string {
    return this.#source?.reference ?? '';
  }

  get isVisible(): boolean {
    return this.#page.isVisible;
  }

  hostConnected(): void {
    if (this.#isRemote && !this.#unsubscribe) this.#connect();
  }

  hostDisconnected(): void {
    // A move takes the element out and in again within one task. That is no reason to abort a request.
    queueMicrotask(() => {
      if (this.#host.isConnected || !(this.#unsubscribe ?? this.#stopWaiting)) return;
      this.#disconnect();
      this.#settleReloads();
    });
  }

  /** To be called on every update of the host. Starts again if the source has changed. */
  update(source: TrackingSource, refresh: Refresh): void {
    const hasNewInterval = refresh !== this.refresh;
    this.refresh = refresh;
    const previous = this.#source;
    this.#source = source;
    if (!previous || !isSameSource(previous, source, this.#stopWaiting !== undefined))
      return this.#start(isSameSubject(previous, source) ? 'refetch' : 'start');
    // The first function may be needed to sign the requests.
    const isFirstFetch = !previous.fetch && source.fetch;
    if (this.query && isFirstFetch && !hasOwn(this.state, 'consignment')) return this.#start('refetch');
    this.query?.useFetch(source.fetch);
    if (hasNewInterval) this.query?.polling.plan();
  }

  /** Fetches again. Resolves when the result, or that of a newer source, is on show, or when the element leaves the page. */
  reload(): Promise<void> {
    const settled = new Promise<void>((resolve) => this.#reloads.push(resolve));
    this.#isNear = true;
    if (this.query) this.#refetch(this.query);
    else this.#start('refetch');
    return settled;
  }

  onResult(result: QueryState): void {
    if (!result.isFetching) {
      this.#hasResult = true;
      this.#mustBeFresh = false;
    }
    const awaited = this.#hasResult ? result : { ...result, error: undefined };
    void this.#displayed.show(awaited, this.#isRemote).then((isShown) => {
      if (isShown && this.#hasResult) this.#settleReloads();
    });
  }

  #refetch(query: TrackingQuery): void {
    this.#hasResult = false;
    this.#mustBeFresh = true;
    this.#displayed.transition({ type: 'refetch' });
    query.fetch({ fresh: true });
  }

  /** @param type `start`: what is on show does not belong to the source; `refetch`: it stays until there is a result */
  #start(type: 'start' | 'refetch'): void {
    const source = this.#source;
    if (!source) return this.#settleReloads();
    this.#disconnect();
    this.#hasResult = false;
    this.#mustBeFresh = type === 'refetch';
    this.#displayed.reset(type === 'refetch');
    const { data, initialData, reference } = source;
    this.#isRemote = !isPresent(data) && isReference(reference);
    if (isPresent(data)) return this.#showProvided(readData(data, source));
    const isUsed = isEqualData(initialData, this.#usedInitialData);
    if (isPresent(initialData) && (!isUsed || !reference)) {
      this.#usedInitialData = initialData;
      const result = readInitialData(initialData, source);
      if (result.data || !reference) {
        this.#showProvided(result);
        if (this.#isRemote) this.#connect();
        return;
      }
      this.initialDataError = result.error;
    }
    this.#displayed.transition({ type: reference ? type : 'clear' });
    if (!reference) this.#settleReloads();
    else if (this.#isRemote) this.#connect();
    else this.onResult(failedState('invalid-reference', 'no reference'));
  }

  /** Data of the page replaces what was on show, also if it cannot be read. */
  #showProvided(result: QueryState): void {
    if (result.error) this.#displayed.transition({ type: 'start' });
    this.onResult(result);
  }

  /** Subscribes, as soon as the element is in the page and near enough. */
  #connect(): void {
    this.#disconnect();
    if (!this.#host.isConnected) this.#settleReloads();
    else if (this.#isNear || this.#hasResult || !this.#source?.lazy) this.#subscribe();
    else this.#stopWaiting = whenNear(this.#host, () => this.#subscribe());
  }

  #subscribe(): void {
    this.#isNear = true;
    this.#stopWaiting = undefined;
    const known = this.#displayed.result;
    const query = TrackingQuery.for(requestOf(this.#source!), known);
    if (known.data) query.seed(known.data);
    this.query = query;
    const isKnown = this.#hasResult || query.state.isFetching || isRecent(query.state);
    if (this.#mustBeFresh || !isKnown) query.fetch({ fresh: this.#mustBeFresh });
    this.#unsubscribe = query.subscribe(this);
    this.#host.requestUpdate();
  }

  #disconnect(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.query = undefined;
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  #settleReloads(): void {
    for (const resolve of this.#reloads.splice(0)) resolve();
  }
}
