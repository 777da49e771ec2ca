import type { Settings } from '../read-options.js';
import type { Limiter, LimiterVerdict } from './limiter.js';
import type { Notices } from '../notices.js';
import { ProxyProblem } from '../problem.js';
import { withDeadline } from '../upstream/deadline.js';
import { clientKey } from './client-key.js';
import { createTokenBuckets } from './token-buckets.js';

/** Milliseconds that a shared limiter may take: every request waits for it. */
const SHARED_PATIENCE = 250;

/** How much each client may ask. */
export interface ClientLimits {
  /**
   * Counts a request.
   *
   * @throws ProxyProblem `rate_limited`
   */
  check(address: string | undefined): Promise<void> | undefined;
  /** Counts a reference that PRO does not know: too many of them are guesses. */
  countNotFound(address: string | undefined): void;
}

export function createClientLimits(settings: Settings, notices: Notices): ClientLimits {
  const { limits, now } = settings;
  const inMemory = limits.requests && createTokenBuckets(limits.requests, now);
  // With tokens and sessions nobody gets as far as asking for what is not theirs.
  const notFound =
    settings.access.kind === 'public' && limits.notFound && createTokenBuckets(limits.notFound, now);

  const checkShared = async (limiter: Limiter, key: string): Promise<void> => {
    const verdict = await withDeadline(SHARED_PATIENCE, async () => limiter.take(key)).catch(() => {
      notices.tell('limiter_failed');
      return inMemory?.take(key);
    });
    refuseUnless(verdict);
  };
  return {
    check(address) {
      if (!settings.limiter && !inMemory && !notFound) return undefined;
      if (!address) {
        notices.tell('client_unknown');
        return undefined;
      }
      const key = clientKey(address);
      if (notFound) refuseUnless(notFound.look(key));
      if (settings.limiter) return checkShared(settings.limiter, key);
      refuseUnless(inMemory?.take(key));
      return undefined;
    },
    countNotFound(address) {
      if (notFound && address) notFound.take(clientKey(address));
    },
  };
}

function refuseUnless(verdict: LimiterVerdict | undefined): void {
  if (verdict && !verdict.allowed) throw new ProxyProblem('rate_limited', { retryAfter: verdict.retryAfter });
}
