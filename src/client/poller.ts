import { isSettled, displayState } from '../tracking/journey.js';
import { now } from '../tracking/now.js';
import { MINUTE, SECOND } from '../tracking/time.js';
import {
  maxRetries,
  nextDelay,
  remaining,
  retryAfter,
  retryBudgetSpent,
  shortestRefresh,
  usualDelay,
} from './polling-schedule.js';
import type { QueryObserver, QueryState } from './query-state.js';

/** What is polled. */
interface Pollable {
  readonly state: QueryState;
  readonly observers: ReadonlySet<QueryObserver>;
  fetch(options: { readonly fresh: boolean }): void;
}

/** In milliseconds. A timer that is later than this was held up while the device slept. */
const sleepThreshold = MINUTE;

/** Many tabs and devices wake up, or come online, at the same time: they wait for a random part of this. In milliseconds. */
const wakeSpread = 5 * SECOND;
const onlineSpread = 3 * SECOND;

/** Repeats a query's request when it is time. One timer per query, whatever the number of its observers. */
export class Poller {
  readonly #query: Pollable;
  /** When the wait began, by the device's clock, which may jump. */
  #waitingSince = 0;
  /** How long to wait, in milliseconds; `undefined`: no next request. */
  #delay: number | undefined = undefined;
  /** How long to wait after a good result. */
  #usualDelay = 0;
  /** When it has retried sooner than that. */
  #earlyRetries: readonly number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(query: Pollable) {
    this.#query = query;
  }

  /** When the next request is due, by the device's clock; `undefined`: never. */
  get due(): number | undefined {
    return this.#delay === undefined ? undefined : this.#waitingSince + this.#delay;
  }

  /** Calculates when to fetch next. To be called after a result, and when an observer or its options have changed. */
  plan(): void {
    const { data, error, failures, fetchedAt } = this.#query.state;
    const situation = {
      state: data && displayState(data.consignment),
      isSettled: data !== undefined && isSettled(data.consignment),
      failures,
      error,
      fetchedAt,
      earlyRetries: this.#earlyRetries,
    };
    this.#waitingSince = fetchedAt;
    this.#delay = undefined;
    const hasResult = data !== undefined || error !== undefined;
    for (const refresh of new Set([...this.#query.observers].map((observer) => observer.refresh))) {
      const delay = hasResult ? nextDelay({ ...situation, refresh }, Math.random) : undefined;
      // Not with NaN either: its timer would fire at once, again and again.
      if (delay === undefined || !(delay < (this.#delay ?? Infinity))) continue;
      this.#delay = delay;
      this.#usualDelay = usualDelay({ ...situation, refresh });
    }
    this.arm();
  }

  /** Sets the timer, if a request is due some time, none is running and somebody sees the result. */
  arm(): void {
    clearTimeout(this.#timer);
    const { state, observers } = this.#query;
    const left = this.#left;
    if (left === undefined || state.isFetching || ![...observers].some(({ isVisible }) => isVisible)) return;
    this.#timer = setTimeout(() => this.#poll(), left);
  }

  /** The page is seen again, or hidden. A request that is due follows after 0–5 s. */
  onVisibilityChange(): void {
    if (this.#left === 0) this.#fetchWithin(wakeSpread);
    this.arm();
  }

  /** The device may have slept while its timers stood still. To be called now and then. */
  checkClock(): void {
    if (this.#isLate) this.onVisibilityChange();
  }

  /**
   * The network is back: fetches after 0–3 s. But if there was a network for the last response, that may be recent or name a
   * time, and a network that comes and goes must not cause a request every time.
   */
  onOnline(): void {
    const { error, fetchedAt } = this.#query.state;
    const time = now();
    const mustWait =
      time - fetchedAt < shortestRefresh * SECOND ||
      retryBudgetSpent(this.#earlyRetries, time) ||
      retryAfter(error, fetchedAt) !== undefined;
    const neverArrived = error !== undefined && !error.response;
    if (this.#delay !== undefined && (neverArrived || !mustWait)) this.#fetchWithin(onlineSpread);
    this.arm();
  }

  get #left(): number | undefined {
    return this.#delay === undefined ? undefined : remaining(this.#delay, this.#waitingSince, now());
  }

  get #isLate(): boolean {
    return this.due !== undefined && now() > this.due + sleepThreshold;
  }

  #fetchWithin(spread: number): void {
    this.#waitingSince = now();
    this.#delay = Math.random() * spread;
  }

  #poll(): void {
    const { fetchedAt, isFetching } = this.#query.state;
    if (isFetching) return;
    if (this.#isLate) return this.onVisibilityChange();
    const time = now();
    if (time - fetchedAt < this.#usualDelay)
      this.#earlyRetries = [...this.#earlyRetries, time].slice(-maxRetries);
    this.#query.fetch({ fresh: true });
  }
}
