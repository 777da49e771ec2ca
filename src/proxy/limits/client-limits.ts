import type { Settings } from '../options/read-options.js';
import type { LimiterVerdict } from './limiter.js';
import { HOUR, SECOND, withTimeout } from '../../tracking/time.js';
import { failWith, ProxyProblem } from '../http/problem.js';
import { createNotFoundBudget, type LookupResult } from './not-found-budget.js';
import { createTokenBuckets } from './token-buckets.js';

/** How long a shared limiter may take, in milliseconds: every request waits for it. */
const TIMEOUT = 250;

/** The limits of `retry-after` in seconds, and its default if a shared limiter returns no usable number. */
const MAX_RETRY_AFTER = HOUR / SECOND;
const DEFAULT_RETRY_AFTER = 60;

const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** The maximum length of a key, in characters. A longer one would only fill the memory. */
const MAX_KEY_LENGTH = 64;

/** The limits of each client. A client without an address is not limited. */
export interface ClientLimits {
  /**
   * Counts a request.
   *
   * @throws ProxyProblem `rate_limited`
   */
  check(client: string | undefined): Promise<void>;
  /**
   * Runs a lookup within the client's budget of unknown references.
   *
   * @throws ProxyProblem `rate_limited`
   */
  lookUp<T extends LookupResult>(client: string | undefined, work: () => Promise<T>): Promise<T>;
}

export function createClientLimits(settings: Settings): ClientLimits {
  const { limits, limiter, now, alert } = settings;
  const buckets = limits.requests ? createTokenBuckets(limits.requests, now) : undefined;
  const notFound = createNotFoundBudget(settings);
  const isLimited = Boolean(limiter ?? buckets ?? notFound);

  const take = async (client: string): Promise<LimiterVerdict | undefined> => {
    if (!limiter) return buckets?.take(client);
    const shared = async (): Promise<LimiterVerdict> => readVerdict(await limiter.take(client));
    return withTimeout(shared(), TIMEOUT, failWith('internal')).catch(() => {
      alert('limiter_failed');
      return buckets?.take(client);
    });
  };
  return {
    async check(client) {
      if (!isLimited) return;
      if (client === undefined) {
        alert('client_unknown');
        return;
      }
      const verdict = await take(client);
      if (verdict && !verdict.allowed)
        throw new ProxyProblem('rate_limited', { retryAfter: verdict.retryAfter });
    },
    lookUp: (client, work) => (notFound && client !== undefined ? notFound(client, work) : work()),
  };
}

/**
 * Identifies a client by its IPv4 address, or by the /64 network of its IPv6 address. A household is assigned at least a
 * /64, and can change the rest of the address with each request.
 *
 * @param address as the option `clientAddress` returns it
 * @returns `undefined` for anything but text, and for blanks, which would put strangers into one bucket
 */
export function clientKey(address: unknown): string | undefined {
  if (typeof address !== 'string' || !address.trim()) return undefined;
  const text = address.trim().toLowerCase().replace(/%.*$/, '');
  const mapped = /^::ffff:([\d.]+)$/.exec(text)?.[1] ?? text;
  if (IPV4.test(mapped) || !mapped.includes(':')) return mapped.slice(0, MAX_KEY_LENGTH);
  const groups = ipv6Groups(mapped);
  return groups ? `${groups.slice(0, 4).join(':')}::/64` : mapped.slice(0, MAX_KEY_LENGTH);
}

/** The eight groups, without leading zeros; `undefined` for anything but an IPv6 address. */
function ipv6Groups(text: string): string[] | undefined {
  // The platform's own parser, which also normalises the address.
  const url = `http://[${text}]`;
  if (!URL.canParse(url)) return undefined;
  const [head = '', tail] = new URL(url).hostname.slice(1, -1).split('::');
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [
    string[],
    string[],
  ];
  const gap = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array<string>(gap).fill('0'), ...last];
}

/** @throws TypeError when a shared limiter has not decided */
function readVerdict(value: unknown): LimiterVerdict {
  const { allowed, retryAfter } = Object(value) as { allowed?: unknown; retryAfter?: unknown };
  if (typeof allowed !== 'boolean') throw new TypeError('the limiter returned no verdict');
  const seconds =
    typeof retryAfter === 'number' && retryAfter >= 0 ? Math.ceil(retryAfter) : DEFAULT_RETRY_AFTER;
  return { allowed, retryAfter: Math.min(Math.max(seconds, 1), MAX_RETRY_AFTER) };
}
