/** A page's clock, visibility and network, which stand still until the test moves them. */
import { fixtureCleanup } from '@open-wc/testing';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';

const { setTimeout: realSetTimeout } = globalThis;

/** A task of the browser's own. Unlike timers, messages are not slowed down when there are many. */
export const task = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });

/** Long enough to read bodies and load modules, which takes real time. */
export const moment = (): Promise<void> => new Promise((done) => realSetTimeout(done));

/** Two days after the first events of `test/tracking/answers.ts`: longer without an update is a headline of its own. */
const begin = Date.parse('2024-03-06T10:00:00Z');

/** No test runs this many timers: one is set again and again. */
const tooMany = 50_000;

export class FakeClock {
  #timers: SinonFakeTimers | undefined;

  hold(): void {
    this.#timers = useFakeTimers({
      now: begin,
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
      shouldClearNativeTimers: true,
    });
    // The test's page may be behind another one.
    this.#show('visible');
  }

  async release(): Promise<void> {
    fixtureCleanup();
    await task();
    this.#timers?.restore();
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
  }

  get #held(): SinonFakeTimers {
    if (!this.#timers) throw new Error('Call hold() first');
    return this.#timers;
  }

  /** By the device's clock, in milliseconds since the epoch. */
  get now(): number {
    return this.#held.now;
  }

  /** How long each timer that is set still has, in milliseconds. */
  get pending(): number[] {
    return [...(this.#held.timers?.values() ?? [])].map(({ callAt = 0 }) => callAt - this.now);
  }

  /** Lets this many milliseconds pass, and runs the timers that are due on the way. */
  async pass(milliseconds: number): Promise<void> {
    await this.settle();
    let left = milliseconds;
    for (let count = 0; ; count++) {
      const wait = Math.max(Math.min(...this.pending), 0);
      if (wait > left) break;
      if (count > tooMany) throw new Error('a timer is set again and again');
      left -= wait;
      this.#held.next();
      await this.follow();
    }
    this.#held.tick(left);
    await this.settle();
  }

  /** The device sleeps: what is due meanwhile runs when it wakes. */
  async sleep(milliseconds: number): Promise<void> {
    this.#held.jump(milliseconds);
    await this.settle();
  }

  /** The device's clock is set, or its timers stood still while it slept: timers do not notice. */
  async jump(milliseconds: number): Promise<void> {
    this.#held.setSystemTime(this.now + milliseconds);
    await this.settle();
  }

  /** Lets all promises continue. Tasks would do as well, but a day has too many timers for them. */
  async follow(): Promise<void> {
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  }

  /** Lets everything happen that needs no time. */
  async settle(): Promise<void> {
    await this.follow();
    await task();
    await task();
  }

  #show(state: DocumentVisibilityState): void {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  }

  async setHidden(hidden: boolean): Promise<void> {
    this.#show(hidden ? 'hidden' : 'visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await this.settle();
  }

  async setOnline(online: boolean): Promise<void> {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
    dispatchEvent(new Event(online ? 'online' : 'offline'));
    await this.settle();
  }

  /** The page enters the back/forward cache, where nothing runs, and comes back after this many milliseconds. */
  async visitAnotherPage(milliseconds: number): Promise<void> {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await this.setHidden(true);
    await this.sleep(milliseconds);
    this.#show('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await this.settle();
  }
}
