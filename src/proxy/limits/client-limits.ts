import type { Notices } from '../logging/operator-alerts.js';
import type { Settings } from '../options/read-options.js';
import type { Limiter, LimiterVerdict } from './limiter.js';
import { ProxyProblem } from '../http/problem.js';
import { withDeadline } from '../upstream/deadline.js';
import { clientKey } from './client-key.js';
import { createNotFoundBudget, type Outcome } from './not-found-budget.js';
import { createTokenBuckets } from './token-buckets.js';

/** Milliseconds that a shared limiter may take: every request waits for it. */
const SHARED_PATIENCE = 250;

/** Seconds that a client can be asked to wait, and where a shared limiter gives no usable number. */
const LONGEST_WAIT = 3600;
const USUAL_WAIT = 60;

/** The limits of each client. */
export interface ClientLimits {
  /**
   * Counts a request.
   *
   * @param address as the option `clientAddress` returns it
   * @throws ProxyProblem `rate_limited`
   */
  check(address: unknown): Promise<void> | undefined;
  /**
   * Runs a lookup within the client's budget of unknown references.
   *
   * @throws ProxyProblem `rate_limited`
   */
  lookUp<T extends Outcome>(address: unknown, work: () => Promise<T> | T): Promise<T> | T;
}

export function createClientLimits(settings: Settings, notices: Notices): ClientLimits {
  const { limits, limiter, now } = settings;
  const inMemory = limits.requests && createTokenBuckets(limits.requests, now);
  const notFound = createNotFoundBudget(settings);

  const checkShared = async (shared: Limiter, key: string): Promise<void> => {
    const verdict = await withDeadline(SHARED_PATIENCE, async () =>
      readVerdict(await shared.take(key)),
    ).catch(() => {
      notices.tell('limiter_failed');
      return inMemory?.take(key);
    });
    refuseUnless(verdict);
  };
  return {
    check(address) {
      if (!limiter && !inMemory && !notFound) return undefined;
      const key = readKey(address);
      if (key === undefined) {
        notices.tell('client_unknown');
        return undefined;
      }
      if (limiter) return checkShared(limiter, key);
      refuseUnless(inMemory?.take(key));
      return undefined;
    },
    lookUp(address, work) {
      const key = readKey(address);
      return notFound && key !== undefined ? notFound(key, work) : work();
    },
  };
}

/** Anything but a text is no address, and a blank one would put strangers into one bucket. */
function readKey(address: unknown): string | undefined {
  return typeof address === 'string' && address.trim() ? clientKey(address) : undefined;
}

/** @throws TypeError when a shared limiter has not decided */
function readVerdict(value: unknown): LimiterVerdict {
  const { allowed, retryAfter } = Object(value) as { allowed?: unknown; retryAfter?: unknown };
  if (typeof allowed !== 'boolean') throw new TypeError('the limiter returned no verdict');
  const seconds = typeof retryAfter === 'number' && retryAfter >= 0 ? Math.ceil(retryAfter) : USUAL_WAIT;
  return { allowed, retryAfter: Math.min(Math.max(seconds, 1), LONGEST_WAIT) };
}

function refuseUnless(verdict: LimiterVerdict | undefined): void {
  if (verdict && !verdict.allowed) throw new ProxyProblem('rate_limited', { retryAfter: verdict.retryAfter });
}
