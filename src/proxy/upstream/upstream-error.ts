import type { ApiKey } from '../options/api-key.js';
import { findField, hasFields, parsedJson } from '../redaction/json-fields.js';
import { ProxyProblem } from '../http/problem.js';
import { readText } from './read-text.js';

/** Bytes of an error's body that are read for its correlation id; PRO's have a few hundred. */
const ERROR_LIMIT = 64 * 1024;

/** Limits of `Retry-After` in seconds: no hammering, and no consignment out of reach for a day. */
const SHORTEST_WAIT = 1;
const LONGEST_WAIT = 3600;

/** Seconds to wait where PRO does not say. */
const USUAL_WAIT = 10;

const CORRELATION_ID = /^[\w-]{1,64}$/;

/**
 * The problem that PRO's status stands for; `undefined` for a success. It depends on the header section alone, so that
 * a body that stalls or breaks cannot hide it. A redirect is a refusal too: it could lead the key elsewhere.
 */
export function upstreamRefusal(response: Response, now: number): ProxyProblem | undefined {
  if (response.ok) return undefined;
  const upstreamStatus = response.status;
  switch (upstreamStatus) {
    case 404:
      return new ProxyProblem('not_found', { upstreamStatus });
    case 401:
    case 403:
      return new ProxyProblem('key_refused', { upstreamStatus });
    case 429: {
      const retryAfter = readRetryAfter(response.headers.get('retry-after'), now);
      return new ProxyProblem('upstream_rate_limited', { upstreamStatus, retryAfter });
    }
    default:
      return new ProxyProblem('upstream_error', { upstreamStatus });
  }
}

/**
 * The correlation id in the body of an error, which Sorted's support asks for. Nothing else is read: `Message` and
 * `Details` may hold a stack trace.
 */
export async function readCorrelationId(
  response: Response,
  reference: string,
  key: ApiKey,
): Promise<string | undefined> {
  const body = parsedJson(await readText(response, ERROR_LIMIT));
  const id = hasFields(body) ? findField(body, 'CorrelationId') : undefined;
  if (typeof id !== 'string' || !CORRELATION_ID.test(id)) return undefined;
  // The id goes into the log, where neither belongs.
  return key.isIn(id) || id.toUpperCase().includes(reference) ? undefined : id;
}

/** Seconds to wait, from either form of the header (RFC 9110 §10.2.3). */
function readRetryAfter(header: string | null, now: number): number {
  if (header === null) return USUAL_WAIT;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isNaN(seconds) ? USUAL_WAIT : Math.min(Math.max(seconds, SHORTEST_WAIT), LONGEST_WAIT);
}
