import type { RequestContext } from './context.js';
import type { TrackingProxyOptions } from './options/options.js';
import { createHandler } from './handle-request.js';
import { toResponse } from './http/proxy-response.js';

/** Responds to one request; never rejects. */
export type TrackingProxy = (request: Request, context?: RequestContext) => Promise<Response>;

/**
 * The server side of tracking: receives a shopper's request, calls SortedPRO with the key, and returns what may be shown.
 * It runs wherever `Request`, `Response` and `fetch` exist.
 *
 * `{basePath}/{reference}`, `{basePath}/flattened/{reference}` and `{basePath}/status/{reference}` return PRO's response
 * in PRO's own shape, known fields only. With the option `html`, `{basePath}/html/{reference}` returns the journey as HTML.
 * Every error is `application/problem+json` (RFC 9457) with a stable `code`. It never contains a text of PRO or of an
 * exception.
 *
 * Responses are cached for as long as they are fresh. Stale ones are returned while PRO is called or unavailable.
 * Concurrent requests for the same consignment share one call to PRO. Each client is limited, and so are all calls to PRO
 * together.
 *
 * @throws TypeError at creation, when an option is missing or invalid; its message never contains the key
 */
export function createTrackingProxy(options: TrackingProxyOptions): TrackingProxy {
  const handler = createHandler(options);
  return async (request, context) => toResponse(await handler(request, context));
}
