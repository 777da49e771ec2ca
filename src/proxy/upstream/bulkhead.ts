import { ProxyProblem } from '../http/problem.js';

/** Questions that PRO is asked at the same time, and that wait for one of these to end. */
const MOST_IN_FLIGHT = 32;
const MOST_QUEUED = 64;

/** Keeps a crowd from PRO, and from our own memory. */
export interface Bulkhead {
  /**
   * Does `work` when there is room.
   *
   * @param patience milliseconds for waiting and work together
   * @param work is told how many of them are left
   * @throws ProxyProblem `busy`, at once when too many wait already, and when no room came in time
   */
  run<T>(patience: number, work: (left: number) => Promise<T>): Promise<T>;
}

export function createBulkhead(): Bulkhead {
  let inFlight = 0;
  const queue = new Set<() => void>();

  const enter = (patience: number): Promise<void> => {
    if (inFlight < MOST_IN_FLIGHT) {
      inFlight += 1;
      return Promise.resolve();
    }
    if (queue.size >= MOST_QUEUED) return Promise.reject(busy());
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        queue.delete(admit);
        reject(busy());
      }, patience);
      const admit = (): void => {
        clearTimeout(timer);
        resolve();
      };
      queue.add(admit);
    });
  };
  const leave = (): void => {
    const [next] = queue;
    if (!next) {
      inFlight -= 1;
      return;
    }
    queue.delete(next);
    next();
  };
  return {
    async run(patience, work) {
      const from = performance.now();
      await enter(patience);
      try {
        return await work(Math.max(patience - (performance.now() - from), 1));
      } finally {
        leave();
      }
    },
  };
}

function busy(): ProxyProblem {
  return new ProxyProblem('busy', { retryAfter: 1 });
}
