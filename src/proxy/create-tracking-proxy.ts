import type { RequestContext } from './context.js';
import type { TrackingProxyOptions } from './options/options.js';
import { after } from './after.js';
import { responseOf } from './http/proxy-response.js';
import { createAnswering } from './create-handler.js';

/** Answers one request; never rejects. */
export type TrackingProxy = (request: Request, context?: RequestContext) => Promise<Response>;

/**
 * The server's half of tracking: takes a shopper's question, asks SortedPRO with the key, and answers what may be
 * shown. Web standards only: it runs wherever there are `Request`, `Response` and `fetch`.
 *
 * It answers `{basePath}/{reference}`, `{basePath}/flattened/{reference}` and `{basePath}/status/{reference}` in
 * PRO's own shape, known fields only. Every other answer is `application/problem+json` (RFC 9457) with a stable
 * `code`; no text of PRO's errors and no exception's reaches the shopper. Nothing that a shopper asks or PRO answers
 * makes it reject.
 *
 * Answers are remembered for as long as they are good for, and shown beyond that while PRO is asked or away. Whoever
 * asks the same at the same time shares one question. Each client has a budget of requests, and all of them together
 * ask PRO no more than it can take.
 *
 * @throws TypeError at creation, when an option is missing or bad; its message never holds the key
 */
export function createTrackingProxy(options: TrackingProxyOptions): TrackingProxy {
  const answering = createAnswering(options);
  return async (request, context) => after(answering(request, context), responseOf);
}
