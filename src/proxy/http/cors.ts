import type { ProxyResponse } from './proxy-response.js';
import { ProxyProblem } from './problem.js';

/** Seconds for which a browser may cache the preflight. Chromium caches it for two hours at most. */
const PREFLIGHT_AGE = 7200;

/** The element's request headers that need permission. */
const ALLOWED_HEADERS = 'accept, authorization, if-none-match';

/** The response headers that the element reads. */
const EXPOSED_HEADERS = 'age, date, etag, fetched-at, retry-after';

/** The CORS headers of a request without an origin. */
export const NO_CORS: Readonly<Record<string, string>> = {};

/** A browser's check whether a page of another origin may send the request. */
export function isPreflight({ method, headers }: Request): boolean {
  return method === 'OPTIONS' && headers.has('origin') && headers.has('access-control-request-method');
}

/**
 * Returns the origin that may read the response; `undefined` when the request names none.
 *
 * @throws ProxyProblem `origin_not_allowed`; `null`, the origin of sandboxed frames and files, is never allowed
 */
export function checkOrigin({ headers, url }: Request, origins: ReadonlySet<string>): string | undefined {
  const origin = headers.get('origin');
  if (origin === null) return undefined;
  if (origins.has(origin)) return origin;
  if (isOwnOrigin(origin, new URL(url))) return undefined;
  throw new ProxyProblem('origin_not_allowed');
}

/**
 * Compares scheme, host and port. Behind a server that terminates TLS, the request of an https page arrives as http. The
 * reverse does not happen, so a page on http can never read an https response.
 */
function isOwnOrigin(origin: string, own: URL): boolean {
  // URLs of other schemes have the origin `null`, as every sandboxed frame has.
  if (!/^https?:$/.test(own.protocol)) return false;
  if (origin === own.origin) return true;
  own.protocol = 'https:';
  return origin === own.origin;
}

/**
 * The headers that let pages of that origin, and no others, read the response.
 *
 * @param withCredentials whether the response depends on the shopper's cookies
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

/** The response to a preflight from an allowed origin. */
export function preflightResponse(cors: Readonly<Record<string, string>>, vary: string): ProxyResponse {
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
