import type { Answer } from './answer.js';
import { ProxyProblem } from './problem.js';

/** Seconds for which a browser may remember that it may ask; Chromium keeps it for two hours at most. */
const PREFLIGHT_AGE = 7200;

/** What the element sends beyond what needs no permission. */
const ALLOWED_HEADERS = 'accept, authorization, if-none-match';

/** What the element reads: how old an answer is, by the server's clock, and when to ask again. */
const EXPOSED_HEADERS = 'age, date, etag, retry-after';

/** What an answer says to pages of other origins where none asks. */
export const NO_CORS: Readonly<Record<string, string>> = {};

/** A browser asks beforehand whether a page of another origin may ask. */
export function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('origin') && headers.has('access-control-request-method');
}

/**
 * Which other origin may read the answer; `undefined` where none asks. A page of the proxy's own host needs no
 * permission: behind a reverse proxy the scheme may differ, but no page can choose the host that it asks.
 *
 * @throws ProxyProblem `origin_not_allowed`; `null`, the origin of sandboxed frames and files, is never allowed
 */
export function checkOrigin({ headers, url }: Request, origins: ReadonlySet<string>): string | undefined {
  const origin = headers.get('origin');
  if (origin === null) return undefined;
  if (origins.has(origin)) return origin;
  if (URL.canParse(origin) && new URL(origin).host === new URL(url).host) return undefined;
  throw new ProxyProblem('origin_not_allowed');
}

/**
 * The headers that let a page of that origin, and of no other, read the response.
 *
 * @param withCredentials whether the answer hangs on the shopper's cookies
 */
export function corsHeaders(
  origin: string | undefined,
  withCredentials: boolean,
): Readonly<Record<string, string>> {
  if (origin === undefined) return NO_CORS;
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': EXPOSED_HEADERS,
    ...(withCredentials && { 'access-control-allow-credentials': 'true' }),
  };
}

/** The answer to a preflight of an origin that may ask. */
export function preflightAnswer(cors: Readonly<Record<string, string>>, vary: string): Answer {
  const headers = {
    ...cors,
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': ALLOWED_HEADERS,
    'access-control-max-age': String(PREFLIGHT_AGE),
    'cache-control': 'no-store',
    vary,
  };
  return { status: 204, headers, body: null };
}
