import type { LitElement, ReactiveController } from 'lit';
import { remaining, retryAfter } from '../../client/polling-schedule.js';
import { hasOwn } from '../../tracking/has-own.js';
import { now } from '../../tracking/now.js';
import { DAY, HOUR, MINUTE, SECOND } from '../../tracking/time.js';
import type { TrackingController } from './tracking-controller.js';

/** In milliseconds, between two retries of the shopper. */
const retryGap = 5 * SECOND;

/** How long a text about a wait stays the same, in milliseconds: it counts seconds, or whole minutes. */
const untilWaitReadsDifferent = (wait: number): number => {
  const seconds = Math.ceil(wait / SECOND);
  const shown = seconds < 60 ? seconds : seconds - (seconds % 60);
  return wait - (shown - 1) * SECOND;
};

/** How long a text about an age stays the same, in milliseconds: it counts minutes, hours or days. */
const untilAgeReadsDifferent = (age: number): number => {
  const unit = age < HOUR ? MINUTE : age < DAY ? HOUR : DAY;
  return unit - (age % unit);
};

/**
 * The age of the data, and how long to wait before the next retry. Updates the host when one of these texts would read different,
 * and only while the page is visible.
 */
export class ClockController implements ReactiveController {
  /**
   * Age of the data, in whole minutes, at the last tick. In between it stays: a result without changes must not change the page.
   */
  ageInMinutes = 0;
  readonly #host: LitElement;
  readonly #tracking: TrackingController;
  #seenConsignment: unknown = undefined;
  #retriedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(host: LitElement, tracking: TrackingController) {
    this.#host = host;
    this.#tracking = tracking;
    host.addController(this);
  }

  /** In milliseconds: how long the proxy wants no request (`Retry-After`). */
  get serverWait(): number {
    const { state, query } = this.#tracking;
    if (!query || !hasOwn(state, 'error')) return 0;
    const { fetchedAt } = query.state;
    return remaining(retryAfter(state.error, fetchedAt) ?? 0, fetchedAt, now());
  }

  /** In milliseconds: how long the shopper has to wait before a retry. */
  get wait(): number {
    return Math.max(this.serverWait, remaining(retryGap, this.#retriedAt, now()));
  }

  /** The shopper retries: the next time is in 5 s. */
  startRetryGap(): void {
    this.#retriedAt = now();
  }

  hostUpdate(): void {
    const { state } = this.#tracking;
    const consignment = hasOwn(state, 'consignment') ? state.consignment : undefined;
    if (consignment !== this.#seenConsignment) this.#setAge();
    this.#seenConsignment = consignment;
    this.#setTimer();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Brings the texts up to date. */
  readonly tick = (): void => {
    this.#tracking.query?.polling.checkClock();
    this.#setAge();
    this.#host.requestUpdate();
  };

  #setAge(): void {
    const { state } = this.#tracking;
    this.ageInMinutes = hasOwn(state, 'asOf') ? Math.max(0, Math.floor((now() - state.asOf) / MINUTE)) : 0;
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    const { state, query, isVisible } = this.#tracking;
    if (!query || !isVisible) return;
    const times: number[] = [];
    if (hasOwn(state, 'asOf')) times.push(untilAgeReadsDifferent(now() - state.asOf));
    if (this.wait > 0) times.push(untilWaitReadsDifferent(this.wait));
    if (times.length) this.#timer = setTimeout(this.tick, Math.min(...times));
  }
}
