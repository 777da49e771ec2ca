import type { RequestContext } from '../context.js';

/** Work that is under way, by what it is about: whoever wants the same waits for the same. */
export interface Flights<T> {
  get(key: string): Promise<T> | undefined;
  /**
   * Begins work. It goes on when the request that began it is over: others may wait for it by then.
   *
   * @param load may hand `later` what is to be done after its result is there
   */
  begin(
    key: string,
    context: RequestContext | undefined,
    load: (later: (work: Promise<unknown>) => void) => Promise<T>,
  ): Promise<T>;
  /** Gives up on work that should long have ended, so that somebody can begin it again. */
  abandon(key: string, flight: Promise<T>): void;
}

export function createFlights<T>(): Flights<T> {
  const underWay = new Map<string, Promise<T>>();
  const abandon = (key: string, flight: Promise<T>): void => {
    if (underWay.get(key) === flight) underWay.delete(key);
  };
  return {
    get: (key) => underWay.get(key),
    begin(key, context, load) {
      const more: Promise<unknown>[] = [];
      const flight = load((work) => void more.push(work)).finally(() => abandon(key, flight));
      underWay.set(key, flight);
      const all = flight.catch(() => undefined).then(() => Promise.allSettled(more));
      try {
        context?.waitUntil?.(all);
      } catch {
        // The runtime does not extend this request; the work goes on for as long as it lets it.
      }
      return flight;
    },
    abandon,
  };
}

/** What a promise resolves to, or `undefined` when the time is over; rejects as it does. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([promise, over]).finally(() => clearTimeout(timer));
}
