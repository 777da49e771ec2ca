/**
 * `pro-tracking/proxy`: keeps SortedPRO's key on the server and answers the element's questions.
 *
 * On Node, with `@hono/node-server`:
 *
 * ```ts
 * import { serve } from '@hono/node-server';
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
 *
 * serve({
 *   fetch: (request, { incoming }) => proxy(request, { clientAddress: incoming.socket.remoteAddress }),
 *   port: 3000,
 * });
 * ```
 *
 * Inside an application that exists, one line more of `node:http`:
 *
 * ```ts
 * import { createServer } from 'node:http';
 * import { getRequestListener } from '@hono/node-server';
 *
 * const track = getRequestListener((request, { incoming }) =>
 *   proxy(request, { clientAddress: incoming.socket.remoteAddress }),
 * );
 * createServer((request, response) => {
 *   if (request.url?.startsWith('/delivery-status/')) void track(request, response);
 *   else application(request, response);
 * });
 * ```
 */

export { mintToken } from './access/mint-token.js';
export { createTrackingProxy } from './create-tracking-proxy.js';
export type { View } from './access/check-access.js';
export type { TokenOptions } from './access/mint-token.js';
export type { RequestContext } from './context.js';
export type { TrackingProxy } from './create-tracking-proxy.js';
export type { Budget, Limiter, LimiterVerdict } from './limits/limiter.js';
export type { CacheState, LogEntry, NoticeEntry, RequestEntry } from './log.js';
export type {
  Access,
  AuthorizeAccess,
  Limits,
  PublicAccess,
  Redact,
  TokenAccess,
  TrackingProxyOptions,
} from './options.js';
export type { Route } from './path.js';
export type { ProblemCode } from './problem.js';
export type { TrackingStore } from './store.js';
export { trustProxy } from './trust-proxy.js';
