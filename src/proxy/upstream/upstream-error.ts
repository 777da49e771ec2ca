import type { ApiKey } from '../options/api-key.js';
import { readLimited } from '../../tracking/read-limited.js';
import { parseRetryAfter, SECOND } from '../../tracking/time.js';
import { findField, isObject, parseJson } from '../redaction/json-fields.js';
import { ProxyProblem } from '../http/problem.js';

/** Bytes of an error's body that are read for its correlation id. PRO's have a few hundred. */
const ERROR_LIMIT = 64 * 1024;

/** How long to wait if PRO's rate limit applies and PRO does not say for how long, in milliseconds. */
const DEFAULT_WAIT = 10 * SECOND;

const CORRELATION_ID = /^[\w-]{1,64}$/;

/**
 * The problem that PRO's status stands for; `undefined` for a success. It depends on the headers alone, so that a body
 * that stalls or breaks cannot hide it. A redirect is an error too, because it could lead the key elsewhere.
 */
export function upstreamError(response: Response, now: number): ProxyProblem | undefined {
  if (response.ok) return undefined;
  const upstreamStatus = response.status;
  switch (upstreamStatus) {
    case 404:
      return new ProxyProblem('not_found', { upstreamStatus });
    case 401:
    case 403:
      return new ProxyProblem('key_refused', { upstreamStatus });
    case 429: {
      const wait = parseRetryAfter(response.headers.get('retry-after'), now) ?? DEFAULT_WAIT;
      const retryAfter = Math.ceil(wait / SECOND);
      return new ProxyProblem('upstream_rate_limited', { upstreamStatus, retryAfter });
    }
    default:
      return new ProxyProblem('upstream_error', { upstreamStatus });
  }
}

/**
 * The correlation id in the body of an error, which Sorted's support asks for. Nothing else is read: `Message` and
 * `Details` may contain a stack trace.
 *
 * @throws when the connection breaks
 */
export async function readCorrelationId(
  response: Response,
  reference: string,
  key: ApiKey,
): Promise<string | undefined> {
  const body = parseJson((await readLimited(response.body, ERROR_LIMIT)) ?? '');
  const id = isObject(body) ? findField(body, 'CorrelationId') : undefined;
  if (typeof id !== 'string' || !CORRELATION_ID.test(id)) return undefined;
  // The id is logged, and neither belongs in a log.
  return key.isIn(id) || id.toUpperCase().includes(reference) ? undefined : id;
}
