import type { Settings } from '../options/read-options.js';
import { after, isPromise } from '../after.js';
import { ProxyProblem } from '../http/problem.js';
import { createTokenBuckets } from './token-buckets.js';

/** The outcome of a lookup; a client that causes many `not_found` guesses references. */
export interface Outcome {
  readonly problem?: ProxyProblem | undefined;
}

/**
 * Limits how many unknown references a client may try.
 *
 * @returns runs a lookup. It takes a token beforehand, so that concurrent guesses count at once, and returns it unless
 *   the reference is unknown. While earlier lookups of the same client hold the last tokens, it waits for their outcome.
 * @throws ProxyProblem `rate_limited`
 */
export type NotFoundBudget = <T extends Outcome>(
  client: string,
  lookUp: () => Promise<T> | T,
) => Promise<T> | T;

/** Milliseconds beyond the deadline after which a lookup counts as lost. */
const GRACE = 2_000;

/** The lookups of one client that are in progress, and the requests that wait for one of them to end. */
interface Client {
  running: number;
  readonly waiting: (() => void)[];
}

/** @returns `undefined` where references cannot be guessed, or where the limit is lifted */
export function createNotFoundBudget({
  access,
  limits,
  now,
  deadline,
}: Settings): NotFoundBudget | undefined {
  // With tokens and sessions, a request for somebody else's consignment does not get this far.
  if (access.kind !== 'public' || !limits.notFound) return undefined;
  const buckets = createTokenBuckets(limits.notFound, now);
  const clients = new Map<string, Client>();

  const start = (key: string): boolean => {
    const { allowed, retryAfter } = buckets.take(key);
    const client = clients.get(key);
    if (!allowed && !client) throw new ProxyProblem('rate_limited', { retryAfter });
    if (!allowed) return false;
    if (client) client.running += 1;
    else clients.set(key, { running: 1, waiting: [] });
    return true;
  };
  const end = (key: string, isUnknown: boolean): void => {
    if (!isUnknown) buckets.refund(key);
    const client = clients.get(key);
    if (!client) return;
    client.running -= 1;
    if (client.running <= 0) clients.delete(key);
    for (const proceed of client.waiting.splice(0)) proceed();
  };
  /** Resolves when one of the client's lookups has ended; a runtime may have ended the request that ran it. */
  const outcome = (key: string): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        clients.delete(key);
        resolve();
      }, deadline + GRACE);
      clients.get(key)?.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  const started = async (key: string): Promise<void> => {
    do await outcome(key);
    while (!start(key));
  };
  return (key, lookUp) => {
    const run = <T extends Outcome>(work: () => Promise<T> | T): Promise<T> | T => {
      const settled = (result: T): T => {
        end(key, result.problem?.code === 'not_found');
        return result;
      };
      const failed = (thrown: unknown): never => {
        end(key, false);
        throw thrown;
      };
      try {
        const result = work();
        return isPromise(result) ? result.then(settled, failed) : settled(result);
      } catch (thrown) {
        return failed(thrown);
      }
    };
    return after(start(key) ? undefined : started(key), () => run(lookUp));
  };
}
