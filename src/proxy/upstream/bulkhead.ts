import { ProxyProblem } from '../http/problem.js';

/** Calls to PRO that run at the same time, and that wait for one of these to end. */
const MAX_RUNNING = 32;
const MAX_QUEUED = 64;

/** Limits concurrent calls, to protect PRO and the proxy's own memory. */
export interface Bulkhead {
  /**
   * Runs `work` when there is room.
   *
   * @param timeout milliseconds for waiting and work together
   * @param work receives how many of them are left
   * @throws ProxyProblem `busy`, at once when the queue is full, or when there is no room in time
   */
  run<T>(timeout: number, work: (timeLeft: number) => Promise<T>): Promise<T>;
}

export function createBulkhead(): Bulkhead {
  let running = 0;
  const queue = new Set<() => void>();

  const enter = (timeout: number): Promise<void> => {
    if (running < MAX_RUNNING) {
      running += 1;
      return Promise.resolve();
    }
    if (queue.size >= MAX_QUEUED) return Promise.reject(busy());
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        queue.delete(admit);
        reject(busy());
      }, timeout);
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
      running -= 1;
      return;
    }
    queue.delete(next);
    next();
  };
  return {
    async run(timeout, work) {
      const start = performance.now();
      await enter(timeout);
      try {
        return await work(Math.max(timeout - (performance.now() - start), 1));
      } finally {
        leave();
      }
    },
  };
}

function busy(): ProxyProblem {
  return new ProxyProblem('busy', { retryAfter: 1 });
}
