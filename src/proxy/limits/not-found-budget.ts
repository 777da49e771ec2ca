import type { Settings } from '../options/read-options.js';
import { SECOND } from '../../tracking/time.js';
import { ProxyProblem } from '../http/problem.js';
import { createTokenBuckets } from './token-buckets.js';

/** The result of a lookup. A client that causes many `not_found` is guessing references. */
export interface LookupResult {
  readonly problem?: ProxyProblem | undefined;
}

/**
 * Limits how many unknown references a client may try.
 *
 * @returns runs a lookup. It takes a token beforehand, so that concurrent guesses count at once, and returns it unless
 *   the reference is unknown. While earlier lookups of the same client hold the last tokens, it waits for their results.
 * @throws ProxyProblem `rate_limited`
 */
export type NotFoundBudget = <T extends LookupResult>(client: string, lookUp: () => Promise<T>) => Promise<T>;

/** How long after the deadline a lookup counts as lost, in milliseconds: a runtime has ended the request that ran it. */
const GRACE = 2 * SECOND;

/** The lookups of one client that are in progress, and the requests that wait for one of them to end. */
interface Client {
  running: number;
  readonly waiting: (() => void)[];
}

/** @returns `undefined` if references cannot be guessed, or the limit is off */
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

  const tryStart = (key: string): boolean => {
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
  /** Resolves when one of the client's lookups has ended, or counts as lost. */
  const nextEnd = (key: string): Promise<void> =>
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
  return async (key, lookUp) => {
    while (!tryStart(key)) await nextEnd(key);
    let isUnknown = false;
    try {
      const result = await lookUp();
      isUnknown = result.problem?.code === 'not_found';
      return result;
    } finally {
      end(key, isUnknown);
    }
  };
}
