import type { ApiKey } from '../api-key.js';
import { findField, hasFields, parsedJson } from '../fields.js';
import { ProxyProblem } from '../problem.js';
import { readText } from './read-text.js';

/** Bytes of an error's body that are read for its correlation id; PRO's are a few hundred. */
const ERROR_LIMIT = 64 * 1024;

/** Seconds that `Retry-After` is held to: no hammering, and no consignment that is out of reach for a day. */
const SHORTEST_WAIT = 1;
const LONGEST_WAIT = 3600;

/** Seconds to wait where PRO does not say. */
const USUAL_WAIT = 10;

const CORRELATION_ID = /^[\w-]{1,64}$/;

/**
 * What PRO's answer means when it is not a success. Of its body nothing but the correlation id is taken: `Message`
 * and `Details` may hold a stack trace. A redirect is a refusal too: it could lead the key elsewhere.
 */
export async function upstreamRefusal(
  response: Response,
  reference: string,
  key: ApiKey,
  now: number,
): Promise<ProxyProblem> {
  const upstreamStatus = response.status;
  // Without a correlation id, so that an unknown consignment and a refused one look alike.
  if (upstreamStatus === 404) return new ProxyProblem('not_found', { upstreamStatus });
  const correlationId = await readCorrelationId(response, reference, key);
  if (upstreamStatus !== 429) return new ProxyProblem('upstream_error', { upstreamStatus, correlationId });
  const retryAfter = readRetryAfter(response.headers.get('retry-after'), now);
  return new ProxyProblem('upstream_rate_limited', { upstreamStatus, correlationId, retryAfter });
}

async function readCorrelationId(
  response: Response,
  reference: string,
  key: ApiKey,
): Promise<string | undefined> {
  // A body that breaks or is too large does not change what the status said.
  const body = parsedJson(await readText(response, ERROR_LIMIT).catch(() => ''));
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
