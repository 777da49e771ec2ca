/** A page's clock, visibility and network, which stand still until the test moves them. */
import { fixtureCleanup } from '@open-wc/testing';

const { setTimeout: realSetTimeout, clearTimeout: realClearTimeout } = globalThis;
const { now: realNow } = Date;

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

/** So long that bodies can be read and modules loaded, which takes real time. */
export const moment = (): Promise<void> => new Promise((done) => realSetTimeout(done));

interface Timer {
  /** In milliseconds of the clock's own, which cannot be set. */
  readonly due: number;
  readonly run: () => void;
}

/** The browser's own identifiers are smaller. */
const firstTimer = 1_000_000_000;

/** More often than any test means it to: something sets a timer again and again. */
const tooOften = 50_000;

export class FakeClock {
  /** By the device's clock, in milliseconds since the epoch. */
  now = 0;
  readonly #timers = new Map<number, Timer>();
  #elapsed = 0;
  #count = firstTimer;

  hold(): void {
    this.now = Date.parse('2026-03-02T10:00:00Z');
    Object.assign(globalThis, {
      setTimeout: (run: () => void, delay?: number): number => {
        // Browsers take a time of over 24 days, or none, for 0.
        const wait = delay !== undefined && delay < 2 ** 31 ? Math.max(delay, 0) : 0;
        this.#timers.set(++this.#count, { due: this.#elapsed + wait, run });
        return this.#count;
      },
      clearTimeout: (timer: number | undefined): void => {
        if (timer !== undefined && timer < firstTimer) realClearTimeout(timer);
        else this.#timers.delete(timer!);
      },
    });
    Date.now = () => this.now;
    // A test's page may be behind another one.
    this.#show('visible');
  }

  async release(): Promise<void> {
    fixtureCleanup();
    await task();
    this.#timers.clear();
    Object.assign(globalThis, { setTimeout: realSetTimeout, clearTimeout: realClearTimeout });
    Date.now = realNow;
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
  }

  /** How long each timer that is set still has, in milliseconds. */
  get pending(): number[] {
    return [...this.#timers.values()].map(({ due }) => due - this.#elapsed);
  }

  /** Lets so many milliseconds pass, with all that falls due on the way. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#elapsed + milliseconds;
    await this.settle();
    for (let count = 0; ; count++) {
      const [next] = [...this.#timers]
        .filter(([, { due }]) => due <= end)
        .sort(([, a], [, b]) => a.due - b.due);
      if (!next) break;
      if (count > tooOften) throw new Error('a timer is set again and again');
      const [id, { due, run }] = next;
      this.#timers.delete(id);
      this.#advance(due);
      run();
      await this.follow();
    }
    this.#advance(end);
    await this.settle();
  }

  #advance(to: number): void {
    const by = Math.max(to - this.#elapsed, 0);
    this.#elapsed += by;
    this.now += by;
  }

  /** The device sleeps: what falls due meanwhile goes off when it wakes. */
  async sleep(milliseconds: number): Promise<void> {
    this.#advance(this.#elapsed + milliseconds);
    await this.settle();
  }

  /** The device's clock is set, or its timers stood still while it slept: they know nothing of that time. */
  async jump(milliseconds: number): Promise<void> {
    this.now += milliseconds;
    await this.settle();
  }

  /** Lets all promises go on. Tasks would do as well, but a day has too many timers for them. */
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

  /** The page goes into the back/forward cache, where nothing runs, and comes back so much later. */
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
