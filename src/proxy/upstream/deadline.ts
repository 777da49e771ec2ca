import { ProxyProblem, type ProblemCode } from '../http/problem.js';

/**
 * Runs `work` within `ms` milliseconds.
 *
 * @throws ProxyProblem with `code` when the time is up, and whatever `work` throws
 */
export async function withDeadline<T>(
  ms: number,
  work: () => Promise<T>,
  code: ProblemCode = 'internal',
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expiry = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ProxyProblem(code)), ms);
  });
  try {
    return await Promise.race([work(), expiry]);
  } finally {
    clearTimeout(timer);
  }
}
