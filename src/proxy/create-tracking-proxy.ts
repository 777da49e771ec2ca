import type { RequestContext } from './context.js';
import type { TrackingProxyOptions } from './options.js';
import type { Found } from './pipeline.js';
import { readPath } from './path.js';
import { createPipeline, runPipeline } from './pipeline.js';
import { ProxyProblem } from './problem.js';
import { readOptions } from './read-options.js';
import { problemResponse } from './respond.js';
import { createTellRequest } from './tell-request.js';

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
  const settings = readOptions(options);
  const pipeline = createPipeline(settings);
  const tellRequest = options.log && createTellRequest(settings.log);
  return async (request, context) => {
    const { method, url } = request;
    const started = settings.now();
    const path = readPath(url, settings.basePath);
    const found: Found = { path, cors: {}, reference: undefined, cache: undefined };
    const result = await runPipeline(pipeline, request, context, found).catch(toProblem);
    const problem = result instanceof ProxyProblem ? result : undefined;
    const response =
      result instanceof ProxyProblem
        ? problemResponse(method, result, pipeline.audience, found.cors)
        : result;
    if (!tellRequest) return response;
    const { reference, cache } = found;
    const { status } = response;
    const duration = settings.now() - started;
    await tellRequest({ method, route: path?.route, reference, cache, status, problem, duration });
    return response;
  };
}

/** What is thrown by anything but a step is our failure or a seam's; it may hold anything, so none of it is kept. */
function toProblem(thrown: unknown): ProxyProblem {
  return thrown instanceof ProxyProblem ? thrown : new ProxyProblem('internal');
}
