import type { ApiKey } from '../options/api-key.js';
import type { Route } from '../http/path.js';
import type { Settings } from '../options/read-options.js';
import type { Question } from './fetch-from-pro.js';
import { parsedJson } from '../redaction/json-fields.js';
import { ProxyProblem } from '../http/problem.js';
import { yieldToOthers } from './slices.js';
import { withDeadline } from './deadline.js';
import { readText } from './read-text.js';
import { readCorrelationId, upstreamRefusal } from './upstream-error.js';

/** Bytes of a response that are read: some thousand events. */
const RESPONSE_LIMIT = 1024 * 1024;

/** Characters of a response that takes milliseconds in each step; an ordinary one has some thousand. */
const LARGE = 64 * 1024;

/** Milliseconds for the body of an error, of which only the correlation id is used. */
const ERROR_PATIENCE = 250;

/** A request in progress. */
interface Exchange {
  readonly connection: AbortController;
  /** When the deadline is, by `performance.now()`. */
  readonly until: number;
  isRejected: boolean;
}

/**
 * Sends one request to PRO, without retries.
 *
 * @param deadline milliseconds for the whole response
 * @returns PRO's response, parsed but unchecked
 * @throws ProxyProblem
 */
export async function askUpstream(
  settings: Settings,
  question: Question,
  deadline: number,
): Promise<unknown> {
  const until = performance.now() + deadline;
  const exchange: Exchange = { connection: new AbortController(), until, isRejected: false };
  try {
    return await readAnswer(settings, question, exchange);
  } finally {
    // Frees the connection of a response that was not read to its end. Once `fetch` has rejected there is nothing to
    // free, and an abort could raise an error that nobody handles: see guarded-fetch.ts.
    if (!exchange.isRejected) exchange.connection.abort();
  }
}

async function readAnswer(settings: Settings, question: Question, exchange: Exchange): Promise<unknown> {
  const { key, response } = await inTime(exchange, async () => {
    const key = await settings.apiKey();
    return { key, response: await send(settings, question, key, exchange) };
  });
  const refusal = upstreamRefusal(response, settings.now());
  if (refusal) throw await withCorrelationId(refusal, response, question, key);
  const text = await inTime(exchange, () => readText(response, RESPONSE_LIMIT));
  const answer = key.isIn(text) ? undefined : parsedJson(text);
  if (answer === undefined) throw new ProxyProblem('upstream_invalid');
  // Parsing a large response has taken its time already.
  if (text.length > LARGE) await yieldToOthers();
  return answer;
}

function inTime<T>({ until }: Exchange, work: () => Promise<T>): Promise<T> {
  return withDeadline(Math.max(until - performance.now(), 1), work, 'upstream_timeout');
}

async function send(
  settings: Settings,
  { route, reference }: Question,
  key: ApiKey,
  exchange: Exchange,
): Promise<Response> {
  const headers = new Headers({ accept: 'application/json', 'electio-api-version': '1.1' });
  key.sign(headers);
  const { signal } = exchange.connection;
  try {
    const url = upstreamUrl(settings.api, route, reference);
    return await settings.fetch(url, { headers, redirect: 'manual', signal });
  } catch {
    exchange.isRejected = true;
    throw new ProxyProblem('upstream_unreachable');
  }
}

/**
 * Adds the id of an error. Not of a 404, so that an unknown consignment and a refused one look alike; nor of a 429, which
 * has to reach the breaker at once.
 */
async function withCorrelationId(
  refusal: ProxyProblem,
  response: Response,
  { reference }: Question,
  key: ApiKey,
): Promise<ProxyProblem> {
  const { code, facts } = refusal;
  if (code === 'not_found' || code === 'upstream_rate_limited') return refusal;
  const correlationId = await withDeadline(ERROR_PATIENCE, () =>
    readCorrelationId(response, reference, key),
  ).catch(() => undefined);
  return new ProxyProblem(code, { ...facts, correlationId });
}

function upstreamUrl(api: string, route: Route, reference: string): string {
  const segment = encodeURIComponent(reference);
  switch (route) {
    case 'multi-leg':
      return `${api}/tracking/${segment}`;
    case 'flattened':
      return `${api}/tracking/flattened/${segment}`;
    case 'status':
      return `${api}/consignments/${segment}/status`;
  }
}
