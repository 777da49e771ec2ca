import type { Answer } from './proxy-response.js';
import { ProxyProblem } from './problem.js';

/** Seconds for which a browser may cache the preflight; Chromium keeps it for two hours at most. */
const PREFLIGHT_AGE = 7200;

/** The element's request headers that need permission. */
const ALLOWED_HEADERS = 'accept, authorization, if-none-match';

/** The headers that the element reads: the response's age by the server's clock, and when to try again. */
const EXPOSED_HEADERS = 'age, date, etag, retry-after';

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
 * Compares scheme, host and port. Behind a server that ends TLS, an https page's request arrives as http; the reverse
 * does not happen, so a page on http never reads what is served by https.
 */
function isOwnOrigin(origin: string, own: URL): boolean {
  // What is served by another scheme has the origin `null`, which is also that of every sandboxed frame.
  if (!/^https?:$/.test(own.protocol)) return false;
  if (origin === own.origin) return true;
  own.protocol = 'https:';
  return origin === own.origin;
}

/**
 * The headers that let a page of that origin, and of no other, read the response.
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
