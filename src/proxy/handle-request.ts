import type { Endpoint } from '../tracking/proxy-url.js';
import type { RequestContext } from './context.js';
import type { ProxyResponse } from './http/proxy-response.js';
import type { TrackingProxyOptions } from './options/options.js';
import { createAccessCheck } from './access/check-access.js';
import { createTrackingCache, type Lookup } from './cache/tracking-cache.js';
import { readHtmlOptions } from './html/html-options.js';
import { HTML_HEADERS, renderHtml } from './html/render-html.js';
import { createCacheHeaders } from './http/cache-headers.js';
import { checkOrigin, corsHeaders, isPreflight, NO_CORS, preflightResponse } from './http/cors.js';
import { problemResponse } from './http/problem-response.js';
import { ProxyProblem } from './http/problem.js';
import { createRenderer, etagOf, toRendered, trackingResponse } from './http/proxy-response.js';
import { checkHost, checkTarget, readPath, readReference, targetOf } from './http/request-url.js';
import { clientKey, createClientLimits } from './limits/client-limits.js';
import { createRequestLogger, type RequestOutcome } from './logging/request-logger.js';
import { readOptions } from './options/read-options.js';
import { createFetchFromPro } from './upstream/fetch-from-pro.js';

/** Never throws or rejects. */
export type Handler = (request: Request, context?: RequestContext) => Promise<ProxyResponse>;

interface RequestInfo extends RequestOutcome {
  /** The headers that let a page of another origin read the response. */
  cors: Readonly<Record<string, string>>;
}

/** @throws TypeError when an option is missing or invalid; its message never contains the key */
export function createHandler(options: TrackingProxyOptions): Handler {
  const settings = readOptions(options);
  const { access, basePath, html, now, origins } = settings;
  const cacheHeaders = createCacheHeaders(access, settings.redact, settings.lifetimes);
  const { vary } = cacheHeaders.byPath;
  const limits = createClientLimits(settings);
  const checkAccess = createAccessCheck(access, now);
  const lookUp = createTrackingCache(settings, createFetchFromPro(settings));
  const render = createRenderer(settings.redact, cacheHeaders);

  /** Each step either ends the request by throwing a `ProxyProblem`, or leads to the next one. */
  async function handle(
    request: Request,
    context: RequestContext | undefined,
    info: RequestInfo,
  ): Promise<ProxyResponse> {
    try {
      const target = targetOf(request.url);
      const path = readPath(target, basePath, html !== undefined);
      info.route = path?.isHtml ? 'html' : path?.endpoint;

      checkHost(request);
      const preflight = isPreflight(request);
      if (!preflight) checkMethod(request.method);
      const origin = checkOrigin(request, origins);
      info.cors = corsHeaders(origin, access.kind === 'authorize');
      if (preflight) return preflightResponse(info.cors, vary);

      checkTarget(context?.target ?? target);
      if (!path) throw new ProxyProblem('not_found');
      const { endpoint } = path;
      if (!endpoint) throw new ProxyProblem('bad_option');
      const reference = readReference(path.reference, settings.reference);
      info.reference = reference;
      const htmlOptions = path.isHtml
        ? readHtmlOptions(request, { endpoint, reference }, settings)
        : undefined;

      const client = clientKey(settings.clientAddress(request, context));
      await limits.check(client);
      const view = await checkAccess(request, reference);

      // From the cache or from PRO, which is called through the breaker and the bulkhead: see upstream/fetch-from-pro.ts.
      const load = (wanted: Endpoint): Promise<Lookup> =>
        limits.lookUp(client, () => lookUp({ endpoint: wanted, reference }, context));
      const loading = load(endpoint);
      // The journey is shown in any case.
      const loadingStatus = htmlOptions?.expectedDelivery ? load('status').catch(() => undefined) : undefined;
      const { cache, problem, entry } = await loading;
      info.cache = cache;
      if (problem) throw problem;

      let rendered = await render(entry, view, path.isByQuery ? 'byQuery' : 'byPath');
      if (html && htmlOptions) {
        const status = (await loadingStatus)?.entry;
        const parts = status ? [rendered, await render(status, view, 'byQuery')] : [rendered];
        const bodies = parts.map(({ body }) => body);
        const body = await renderHtml(html, bodies, htmlOptions, settings.alert);
        rendered = toRendered(body, await etagOf(body), HTML_HEADERS, entry, cacheHeaders.byQuery);
      }
      return trackingResponse(request, rendered, entry, info.cors, now());
    } catch (thrown) {
      // Anything else comes from one of the retailer's functions or is a bug. It may contain anything, so it is dropped.
      info.problem = thrown instanceof ProxyProblem ? thrown : new ProxyProblem('internal');
      return problemResponse(request.method, info.problem, info.cors, vary);
    }
  }

  if (!settings.log) return (request, context) => handle(request, context, { cors: NO_CORS });

  const logRequest = createRequestLogger(settings.log);
  return async (request, context) => {
    const start = now();
    const info: RequestInfo = { cors: NO_CORS };
    const response = await handle(request, context, info);
    // Never negative, even if the clock was set back in between.
    const duration = Math.max(now() - start, 0);
    await logRequest(request.method, response.status, duration, info).catch(() => undefined);
    return response;
  };
}

function checkMethod(method: string): void {
  if (method !== 'GET' && method !== 'HEAD') throw new ProxyProblem('method_not_allowed');
}
