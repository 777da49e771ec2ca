import type { ApiKey } from '../options/api-key.js';
import type { Settings } from '../options/read-options.js';
import type { TrackingRequest } from '../http/request-url.js';
import { proPath } from '../../tracking/proxy-url.js';
import { readLimited, RESPONSE_LIMIT } from '../../tracking/read-limited.js';
import { withTimeout } from '../../tracking/time.js';
import { failWith, ProxyProblem } from '../http/problem.js';
import { parseJson } from '../redaction/json-fields.js';
import { yieldToOthers } from './slices.js';
import { readCorrelationId, upstreamError } from './upstream-error.js';

/** Characters of a response from which each step takes milliseconds. An ordinary response has some thousand. */
const LARGE = 64 * 1024;

/** How long to wait for the body of an error, of which only the correlation id is used, in milliseconds. */
const ERROR_BODY_TIMEOUT = 250;

/** A request in progress. */
interface Exchange {
  readonly connection: AbortController;
  /** Rejects with `upstream_timeout` if the work takes longer than what is left of the deadline. */
  inTime<T>(work: Promise<T>): Promise<T>;
  isRejected: boolean;
}

/**
 * Sends one request to PRO, without retries.
 *
 * @param deadline milliseconds for the whole response
 * @returns PRO's response, parsed but unchecked
 * @throws ProxyProblem
 */
export async function callPro(
  settings: Settings,
  request: TrackingRequest,
  deadline: number,
): Promise<unknown> {
  const until = performance.now() + deadline;
  const exchange: Exchange = {
    connection: new AbortController(),
    inTime: (work) => withTimeout(work, Math.max(until - performance.now(), 1), failWith('upstream_timeout')),
    isRejected: false,
  };
  try {
    return await fetchJson(settings, request, exchange);
  } finally {
    // Frees the connection of a response that was not read to its end. Once `fetch` has rejected there is nothing to
    // free, and an abort could raise an error that nobody handles: see guarded-fetch.ts.
    if (!exchange.isRejected) exchange.connection.abort();
  }
}

async function fetchJson(settings: Settings, request: TrackingRequest, exchange: Exchange): Promise<unknown> {
  const { key, response } = await exchange.inTime(send(settings, request, exchange));
  const error = upstreamError(response, settings.now());
  if (error) throw await withCorrelationId(error, response, request, key);
  const text = await exchange.inTime(readText(response));
  const json = key.isIn(text) ? undefined : parseJson(text);
  if (json === undefined) throw new ProxyProblem('upstream_invalid');
  // Parsing a large response has already taken its time.
  if (text.length > LARGE) await yieldToOthers();
  return json;
}

async function send(
  settings: Settings,
  { endpoint, reference }: TrackingRequest,
  exchange: Exchange,
): Promise<{ key: ApiKey; response: Response }> {
  const key = await settings.apiKey();
  const headers = new Headers({ accept: 'application/json', 'electio-api-version': '1.1' });
  key.sign(headers);
  const { signal } = exchange.connection;
  const url = settings.api + proPath(endpoint, encodeURIComponent(reference));
  try {
    return { key, response: await settings.fetch(url, { headers, redirect: 'manual', signal }) };
  } catch {
    exchange.isRejected = true;
    throw new ProxyProblem('upstream_unreachable');
  }
}

/** @throws ProxyProblem `upstream_too_large` beyond the limit, `upstream_unreachable` when the connection breaks */
async function readText(response: Response): Promise<string> {
  const text = await readLimited(response.body, RESPONSE_LIMIT).catch(failWith('upstream_unreachable'));
  if (text === undefined) throw new ProxyProblem('upstream_too_large');
  return text;
}

/**
 * Adds the correlation id of an error. Not to a 404, so that an unknown consignment and a refused one look alike, nor to
 * a 429, which must reach the breaker at once.
 */
async function withCorrelationId(
  { code, facts }: ProxyProblem,
  response: Response,
  { reference }: TrackingRequest,
  key: ApiKey,
): Promise<ProxyProblem> {
  if (code === 'not_found' || code === 'upstream_rate_limited') return new ProxyProblem(code, facts);
  const read = readCorrelationId(response, reference, key);
  const correlationId = await withTimeout(read, ERROR_BODY_TIMEOUT, () => undefined).catch(() => undefined);
  return new ProxyProblem(code, { ...facts, correlationId });
}
