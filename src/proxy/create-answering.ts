import type { Answer } from './answer.js';
import type { RequestContext } from './context.js';
import type { TrackingProxyOptions } from './options.js';
import type { Found } from './pipeline.js';
import { readPath } from './path.js';
import { createPipeline, runPipeline } from './pipeline.js';
import { ProxyProblem } from './problem.js';
import { readOptions } from './read-options.js';
import { problemAnswer } from './respond.js';
import { createTellRequest } from './tell-request.js';

/** The proxy, but for the `Response` of its answers; never rejects. */
export type Answering = (request: Request, context?: RequestContext) => Promise<Answer>;

/** @throws TypeError when an option is missing or bad; its message never holds the key */
export function createAnswering(options: TrackingProxyOptions): Answering {
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
    const answer =
      result instanceof ProxyProblem ? problemAnswer(method, result, pipeline.audience, found.cors) : result;
    if (!tellRequest) return answer;
    const { reference, cache } = found;
    const { status } = answer;
    const duration = settings.now() - started;
    await tellRequest({ method, route: path?.route, reference, cache, status, problem, duration });
    return answer;
  };
}

/** What is thrown by anything but a step is our failure or a seam's; it may hold anything, so none of it is kept. */
function toProblem(thrown: unknown): ProxyProblem {
  return thrown instanceof ProxyProblem ? thrown : new ProxyProblem('internal');
}
