/** A `fetch` whose answers the test holds, and a clock that it moves. */

export interface HeldRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly answer: (response: Response) => void;
  readonly fail: (error: unknown) => void;
}

export interface HeldFetch {
  readonly fetch: typeof fetch;
  readonly requests: readonly HeldRequest[];
  /** The request whose URL holds that text, as soon as it is made. */
  readonly requestFor: (part: string) => Promise<HeldRequest>;
}

/** @param heedsSignal whether it rejects when its signal is aborted, as the platform's does */
export const holdFetch = (heedsSignal = true): HeldFetch => {
  const requests: HeldRequest[] = [];
  const waiting: { part: string; found: (request: HeldRequest) => void }[] = [];
  return {
    requests,
    fetch: (url, init = {}) =>
      new Promise<Response>((answer, fail) => {
        const request: HeldRequest = { url: url as string, init, answer, fail };
        const abort = () => fail(new DOMException('aborted', 'AbortError'));
        if (heedsSignal) init.signal?.addEventListener('abort', abort);
        requests.push(request);
        for (const { part, found } of waiting) if (request.url.includes(part)) found(request);
      }),
    requestFor: (part) =>
      new Promise((found) => {
        const made = requests.find(({ url }) => url.includes(part));
        if (made) found(made);
        else waiting.push({ part, found });
      }),
  };
};

export interface HeldClock {
  /** Lets the time pass and runs what is due, with everything that follows from it. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** How many timers are set. */
  readonly pending: () => number;
  readonly release: () => void;
}

/** Holds `setTimeout` until it is released. */
export const holdClock = (): HeldClock => {
  const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
  const timers = new Map<number, { due: number; run: () => void }>();
  let now = 0;
  let count = 0;
  const held = {
    setTimeout: (run: () => void, delay = 0): number => {
      timers.set((count += 1), { due: now + delay, run });
      return count;
    },
    clearTimeout: (timer: number): void => void timers.delete(timer),
  };
  Object.assign(globalThis, held);
  const settle = (): Promise<void> => new Promise((done) => realSet(done, 0));
  return {
    pass: async (milliseconds) => {
      await settle();
      now += milliseconds;
      for (const [timer, { due, run }] of [...timers])
        if (due <= now) {
          timers.delete(timer);
          run();
        }
      await settle();
    },
    pending: () => timers.size,
    release: () => void Object.assign(globalThis, { setTimeout: realSet, clearTimeout: realClear }),
  };
};
