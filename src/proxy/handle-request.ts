import type { AccessCheck } from './access/check-access.js';
import type { Answer } from './http/proxy-response.js';
import type { Audience } from './http/cache-headers.js';
import type { Render } from './cache/render.js';
import type { TrackingCache } from './cache/tracking-cache.js';
import type { RequestContext } from './context.js';
import type { ClientLimits } from './limits/client-limits.js';
import type { CacheState } from './logging/log.js';
import type { ProxyPath } from './http/path.js';
import type { Settings } from './options/read-options.js';
import { createAccessCheck } from './access/check-access.js';
import { after } from './after.js';
import { audienceOf } from './http/cache-headers.js';
import { createRender } from './cache/render.js';
import { createTrackingCache } from './cache/tracking-cache.js';
import { checkOrigin, corsHeaders, isPreflight, NO_CORS, preflightAnswer } from './http/cors.js';
import { checkHost } from './http/host.js';
import { createClientLimits } from './limits/client-limits.js';
import { createNotices } from './logging/operator-alerts.js';
import { checkTarget, readPath, readReference, targetOf } from './http/path.js';
import { ProxyProblem } from './http/problem.js';
import { foundAnswer } from './http/respond.js';
import { createLoadAnswer } from './upstream/fetch-from-pro.js';

/** What the steps share from one request to the next. */
export interface Pipeline {
  readonly settings: Settings;
  readonly audience: Audience;
  readonly limits: ClientLimits;
  readonly mayAccess: AccessCheck;
  readonly recall: TrackingCache;
  readonly render: Render;
}

export function createPipeline(settings: Settings): Pipeline {
  const { access, redact, log, now } = settings;
  const notices = createNotices(log, now);
  return {
    settings,
    audience: audienceOf(access, redact),
    limits: createClientLimits(settings, notices),
    mayAccess: createAccessCheck(access, now),
    recall: createTrackingCache(settings, notices, createLoadAnswer(settings, notices)),
    render: createRender(redact),
  };
}

/** What is found out about a request on its way, also when it is refused. */
export interface Found {
  path: ProxyPath | undefined;
  /** What lets a page of another origin read the response. */
  cors: Readonly<Record<string, string>>;
  reference: string | undefined;
  cache: CacheState | undefined;
  /** Why it was refused. */
  problem: ProxyProblem | undefined;
}

export function nothingFound(): Found {
  return { path: undefined, cors: NO_CORS, reference: undefined, cache: undefined, problem: undefined };
}

/** Each step ends the request by throwing a problem, or rejecting with it, without touching the next. */
export function runPipeline(
  { settings, audience, limits, mayAccess, recall, render }: Pipeline,
  request: Request,
  context: RequestContext | undefined,
  found: Found,
): Promise<Answer> | Answer {
  const target = targetOf(request.url);
  found.path = readPath(target, settings.basePath);
  checkHost(request);
  const preflight = isPreflight(request);
  if (!preflight) checkMethod(request.method);
  const origin = checkOrigin(request, settings.origins);
  found.cors = corsHeaders(origin, settings.access.kind === 'authorize');
  if (preflight) return preflightAnswer(found.cors, audience.vary);

  checkTarget(context?.target ?? target);
  if (!found.path) throw new ProxyProblem('not_found');
  const { route, segment } = found.path;
  const reference = readReference(segment, settings.reference);
  found.reference = reference;
  const client = settings.clientAddress(request, context);
  return after(limits.check(client), () =>
    after(mayAccess(request, reference), (view) =>
      after(
        limits.lookUp(client, () => recall({ route, reference }, context)),
        ({ entry, problem, cache }) => {
          found.cache = cache;
          if (problem) throw problem;
          return after(render(entry, view), (rendered) =>
            foundAnswer(request, rendered, entry, audience, found.cors, settings.now()),
          );
        },
      ),
    ),
  );
}

function checkMethod(method: string): void {
  if (method !== 'GET' && method !== 'HEAD') throw new ProxyProblem('method_not_allowed');
}
