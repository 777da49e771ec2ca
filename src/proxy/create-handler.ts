import type { Answer } from './http/proxy-response.js';
import type { RequestContext } from './context.js';
import type { TrackingProxyOptions } from './options/options.js';
import { after, isPromise } from './after.js';
import { createPipeline, nothingFound, runPipeline, type Found } from './handle-request.js';
import { ProxyProblem } from './http/problem.js';
import { readOptions } from './options/read-options.js';
import { problemAnswer } from './http/respond.js';
import { createTellRequest } from './logging/request-logger.js';

/** The proxy, but for the `Response` of its answers; neither throws nor rejects. */
export type Answering = (request: Request, context?: RequestContext) => Promise<Answer> | Answer;

/** @throws TypeError when an option is missing or bad; its message never holds the key */
export function createAnswering(options: TrackingProxyOptions): Answering {
  const settings = readOptions(options);
  const pipeline = createPipeline(settings);
  const answerTo = (
    request: Request,
    context: RequestContext | undefined,
    found: Found,
  ): Promise<Answer> | Answer => {
    const refused = (thrown: unknown): Answer => {
      found.problem = toProblem(thrown);
      return problemAnswer(request.method, found.problem, pipeline.audience, found.cors);
    };
    try {
      const answer = runPipeline(pipeline, request, context, found);
      return isPromise(answer) ? answer.catch(refused) : answer;
    } catch (thrown) {
      return refused(thrown);
    }
  };
  if (!options.log) return (request, context) => answerTo(request, context, nothingFound());

  const tellRequest = createTellRequest(settings.log);
  return (request, context) => {
    const started = settings.now();
    const found = nothingFound();
    return after(answerTo(request, context, found), (answer) => {
      const { path, reference, cache, problem } = found;
      const { method } = request;
      const { status } = answer;
      // Never negative, even when the clock was set back meanwhile.
      const duration = Math.max(settings.now() - started, 0);
      const telling = tellRequest({
        method,
        route: path?.route,
        reference,
        cache,
        status,
        problem,
        duration,
      });
      return isPromise(telling)
        ? telling.then(
            () => answer,
            () => answer,
          )
        : answer;
    });
  };
}

/** What is thrown by anything but a step is our failure or a seam's; it may hold anything, so none of it is kept. */
function toProblem(thrown: unknown): ProxyProblem {
  return thrown instanceof ProxyProblem ? thrown : new ProxyProblem('internal');
}
