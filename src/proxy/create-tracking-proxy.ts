import type { AccessCheck } from './access/check-access.js';
import type { RequestContext } from './context.js';
import type { ClientLimits } from './limits/client-limits.js';
import type { ProxyPath } from './path.js';
import type { Settings } from './read-options.js';
import type { LoadAnswer } from './upstream/load-answer.js';
import type { TrackingProxyOptions } from './options.js';
import { createLoadAnswer } from './upstream/load-answer.js';
import { createAccessCheck, redactFor } from './access/check-access.js';
import { allowOrigin, checkOrigin, isPreflight, preflightResponse } from './cors.js';
import { createClientLimits } from './limits/client-limits.js';
import { tell } from './log.js';
import { createNotices } from './notices.js';
import { readPath, readReference } from './path.js';
import { ProxyProblem } from './problem.js';
import { readOptions } from './read-options.js';
import { redactAnswer } from './redact.js';
import { answerResponse, problemResponse } from './respond.js';

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
 * Each client has a budget of requests. What is allowed goes to PRO: nothing is remembered.
 *
 * @throws TypeError at creation, when an option is missing or bad; its message never holds the key
 */
export function createTrackingProxy(options: TrackingProxyOptions): TrackingProxy {
  const settings = readOptions(options);
  const notices = createNotices(settings.log, settings.now);
  const limits = createClientLimits(settings, notices);
  const mayAccess = createAccessCheck(settings.access, settings.now);
  const loadAnswer = createLoadAnswer(settings, notices);
  const pipeline = { settings, limits, mayAccess, loadAnswer };
  return async (request, context) => {
    const { method } = request;
    const started = settings.now();
    const found: Found = {
      path: readPath(request.url, settings.basePath),
      client: () => settings.clientAddress(request, context),
      origin: undefined,
    };
    const result = await answerTo(request, found, pipeline).catch(toProblem);
    const problem = result instanceof ProxyProblem ? result : undefined;
    const response = problem ? problemResponse(method, problem) : (result as Response);
    allowOrigin(response, found.origin, settings.access.kind === 'authorize');
    tell(settings.log, {
      event: 'request',
      method,
      route: found.path?.route,
      status: response.status,
      code: problem?.code ?? 'ok',
      duration: settings.now() - started,
      ...(problem?.facts.upstreamStatus !== undefined && { upstreamStatus: problem.facts.upstreamStatus }),
      ...(problem?.facts.correlationId !== undefined && { correlationId: problem.facts.correlationId }),
    });
    return response;
  };
}

/** What is found out about a request on its way, also when it is refused. */
interface Found {
  readonly path: ProxyPath | undefined;
  readonly client: () => string | undefined;
  origin: string | undefined;
}

/** What the steps share from one request to the next. */
interface Pipeline {
  readonly settings: Settings;
  readonly limits: ClientLimits;
  readonly mayAccess: AccessCheck;
  readonly loadAnswer: LoadAnswer;
}

/** The pipeline: each step ends the request by throwing, without touching the next. */
async function answerTo(
  request: Request,
  found: Found,
  { settings, limits, mayAccess, loadAnswer }: Pipeline,
): Promise<Response> {
  const preflight = isPreflight(request);
  if (!preflight) checkMethod(request.method);
  found.origin = checkOrigin(request, settings.origins);
  if (preflight) return preflightResponse();
  const { path } = found;
  if (!path) throw new ProxyProblem('not_found');
  const reference = readReference(path.segment, settings.reference);
  const client = found.client();
  await limits.check(client);
  const view = await mayAccess(request, reference);
  const answer = await loadAnswer({ route: path.route, reference }).catch((problem: unknown) => {
    if (problem instanceof ProxyProblem && problem.code === 'not_found') limits.countNotFound(client);
    throw problem;
  });
  return answerResponse(request.method, redactAnswer(answer, redactFor(view, settings.redact)));
}

function checkMethod(method: string): void {
  if (method !== 'GET' && method !== 'HEAD') throw new ProxyProblem('method_not_allowed');
}

/** What is thrown by anything but a step is our failure or a seam's; it may hold anything, so none of it is kept. */
function toProblem(thrown: unknown): ProxyProblem {
  return thrown instanceof ProxyProblem ? thrown : new ProxyProblem('internal');
}
