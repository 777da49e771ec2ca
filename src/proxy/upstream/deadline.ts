import { ProxyProblem } from '../problem.js';

/**
 * Does `work` within `ms` milliseconds. Its signal is aborted at the end in any case: an answer that was refused
 * half read must not keep its connection. The clock is raced against the work, not left to the signal alone, so that
 * a `fetch` that does not heed signals cannot keep a shopper waiting.
 *
 * @throws ProxyProblem `upstream_timeout` when the time is over, and whatever `work` throws
 */
export async function withDeadline<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ProxyProblem('upstream_timeout')), ms);
  });
  try {
    return await Promise.race([work(controller.signal), expiry]);
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}
