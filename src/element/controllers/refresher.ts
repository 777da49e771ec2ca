import type { Channel } from '../../client/channel.js';
import {
  isSpent,
  nextDelay,
  patience,
  retryAfter,
  shortestRefresh,
  usualDelay,
  type Refresh,
} from '../../client/polling-schedule.js';
import type { TrackingError } from '../../client/tracking-error.js';
import { isSettled, displayState } from '../../tracking/journey.js';
import { left } from './time-left.js';
import { now } from '../../tracking/now.js';

/** Whoever wants a channel's answer kept fresh. */
export interface Watcher {
  readonly refresh: Refresh;
  /** A hidden page asks for nothing. */
  readonly isVisible: boolean;
  /** The channel may know more than it shows. */
  level(channel: Channel): void;
}

/** In milliseconds: a timer that is later than this was held up by the device's sleep. */
const asleep = 60_000;

const refreshers = new WeakMap<Channel, Refresher>();

/** Asks again on a channel when it is time: one timer for one channel, whatever the number of its watchers. */
export class Refresher {
  readonly #channel: Channel;
  readonly #watchers = new Set<Watcher>();
  /** When the waiting began, by the device's clock, which may jump. */
  #since = 0;
  /** How long to wait, in milliseconds; `undefined`: for ever. */
  #delay: number | undefined;
  /** How long it would wait after a good answer. */
  #usual = 0;
  /** When it has asked sooner than that. */
  #hurried: readonly number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  static for(channel: Channel): Refresher {
    const refresher = refreshers.get(channel) ?? new Refresher(channel);
    refreshers.set(channel, refresher);
    return refresher;
  }

  private constructor(channel: Channel) {
    this.#channel = channel;
  }

  /** When it asks next, by the device's clock; `undefined`: never. */
  get due(): number | undefined {
    return this.#delay === undefined ? undefined : this.#since + this.#delay;
  }

  add(watcher: Watcher): void {
    this.#watchers.add(watcher);
    this.#channel.join(this.plan);
    for (const each of this.#watchers) each.level(this.#channel);
    this.plan();
  }

  delete(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    this.plan();
    if (!this.#watchers.size) this.#channel.leave(this.plan);
  }

  /** Reckons anew: there is an outcome, or the watchers want something else. The most eager of them decides. */
  readonly plan = (): void => {
    const { good, last, failures, at } = this.#channel;
    const situation = {
      state: good && displayState(good.consignment),
      isSettled: good !== undefined && isSettled(good.consignment),
      failures,
      error: this.#error,
      at,
      hurried: this.#hurried,
    };
    this.#since = at;
    this.#delay = undefined;
    for (const refresh of new Set([...this.#watchers].map((watcher) => watcher.refresh))) {
      const delay = last ? nextDelay({ ...situation, refresh }, Math.random) : undefined;
      // Not with NaN either: it would be a timer that goes off at once, again and again.
      if (delay === undefined || !(delay < (this.#delay ?? Infinity))) continue;
      this.#delay = delay;
      this.#usual = usualDelay({ ...situation, refresh });
    }
    this.arm();
  };

  /** The page can be seen again: what is due is asked for after 0–5 s by chance, since a thousand tabs may wake together. */
  readonly wake = (): void => {
    if (this.#left === 0) this.#soon(5_000);
    this.arm();
  };

  /** Time has passed, perhaps in the device's sleep. */
  check(): void {
    if (this.#isLate) this.wake();
  }

  /**
   * The network is back: asks after 0–3 s by chance. But where it has been there for an answer, that may just have come, or name
   * a time; and a network that comes and goes is no reason to ask all the time.
   */
  online(): void {
    const { at } = this.#channel;
    const time = now();
    const error = this.#error;
    const isIdle =
      time - at < shortestRefresh * 1_000 ||
      isSpent({ hurried: this.#hurried }, time) ||
      retryAfter(error, at) !== undefined;
    if (this.#delay !== undefined && ((error && !error.response) || !isIdle)) this.#soon(3_000);
    this.arm();
  }

  /** Sets the timer, where there is something to wait for and somebody to see it. */
  arm(): void {
    clearTimeout(this.#timer);
    const { isRunning } = this.#channel;
    if (this.#left === undefined || isRunning || ![...this.#watchers].some(({ isVisible }) => isVisible))
      return;
    this.#timer = setTimeout(this.#ring, this.#left);
  }

  get #error(): TrackingError | undefined {
    const { last } = this.#channel;
    return last?.type === 'failed' ? last.error : undefined;
  }

  /** In milliseconds. A clock that was set back tells nothing: it counts as due. */
  get #left(): number | undefined {
    return this.#delay === undefined ? undefined : left(this.#delay, this.#since);
  }

  get #isLate(): boolean {
    return this.due !== undefined && now() > this.due + asleep;
  }

  #soon(most: number): void {
    this.#since = now();
    this.#delay = Math.random() * most;
  }

  readonly #ring = (): void => {
    const time = now();
    const { at, isRunning } = this.#channel;
    if (isRunning) return;
    if (this.#isLate) {
      this.wake();
      return;
    }
    if (time - at < this.#usual) this.#hurried = [...this.#hurried, time].slice(-patience);
    this.#channel.ask(true);
  };
}
