/**
 * `pro-tracking/proxy`: keeps SortedPRO's key on the server and responds to the element's requests.
 *
 * For a framework there are `pro-tracking/proxy/node`, `/express`, `/fastify`, `/hono`, `/next` and `/cloudflare`, and for
 * stores and limiters that several proxies share `pro-tracking/proxy/stores`. Wherever else there are `Request` and `Response`:
 *
 * ```ts
 * import { createTrackingProxy } from 'pro-tracking/proxy';
 *
 * const proxy = createTrackingProxy({
 *   apiKey: process.env.PRO_API_KEY,
 *   access: {
 *     kind: 'authorize',
 *     authorize: async (request, reference) => (await shopperOf(request))?.consignments.includes(reference) ?? false,
 *   },
 *   log: (entry) => console.log(JSON.stringify(entry)),
 * });
 * const response = await proxy(request, { clientAddress });
 * ```
 */

export { mintToken } from './access/mint-token.js';
export { createTrackingProxy } from './create-tracking-proxy.js';
export { trustProxy } from './options/trust-proxy.js';
export type { TokenOptions } from './access/mint-token.js';
export type { View } from './access/view.js';
export type { TrackingStore } from './cache/store.js';
export type { RequestContext } from './context.js';
export type { TrackingProxy } from './create-tracking-proxy.js';
export type { ProblemCode } from './http/problem.js';
export type { Budget, Limiter, LimiterVerdict } from './limits/limiter.js';
export type { AlertEntry, CacheState, LogEntry, RequestEntry } from './logging/log.js';
export type {
  Access,
  AuthorizeAccess,
  HtmlOptions,
  Limits,
  PublicAccess,
  Redact,
  RenderHtml,
  TokenAccess,
  TrackingProxyOptions,
} from './options/options.js';
export type { ProTrackingData } from '../tracking/pro-api.js';
export type { Endpoint } from '../tracking/proxy-url.js';
