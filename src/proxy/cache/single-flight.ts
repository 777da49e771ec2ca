import type { RequestContext } from '../context.js';

/** Work in progress, by key: concurrent requests with the same key share one promise. */
export interface SingleFlight<T> {
  get(key: string): Promise<T> | undefined;
  /**
   * Starts work. It continues after the request that started it has ended, because others may be waiting for it.
   *
   * @param work may pass background work to `later`, which does not delay its result
   */
  start(
    key: string,
    context: RequestContext | undefined,
    work: (later: (background: Promise<unknown>) => void) => Promise<T>,
  ): Promise<T>;
  /** Drops work that should have ended long ago, so that it can be started again. */
  drop(key: string, flight: Promise<T>): void;
}

export function createSingleFlight<T>(): SingleFlight<T> {
  const flights = new Map<string, Promise<T>>();
  const drop = (key: string, flight: Promise<T>): void => {
    if (flights.get(key) === flight) flights.delete(key);
  };
  return {
    get: (key) => flights.get(key),
    start(key, context, work) {
      const background: Promise<unknown>[] = [];
      const flight = work((promise) => void background.push(promise)).finally(() => drop(key, flight));
      flights.set(key, flight);
      const all = flight.catch(() => undefined).then(() => Promise.allSettled(background));
      try {
        context?.waitUntil?.(all);
      } catch {
        // The runtime does not extend this request. The work continues for as long as the runtime lets it.
      }
      return flight;
    },
    drop,
  };
}
