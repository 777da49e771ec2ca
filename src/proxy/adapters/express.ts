/**
 * `pro-tracking/proxy/express`
 *
 * ```ts
 * app.use(
 *   createTrackingProxy({
 *     apiKey: process.env.PRO_API_KEY,
 *     access: { kind: 'authorize', authorize: (request, reference) => request.session.orders.includes(reference) },
 *   }),
 * );
 * ```
 *
 * The client's address is Express's `request.ip`, which follows the application's setting `trust proxy`.
 */
import type { Request, RequestHandler } from 'express';
import { nodeHandler } from './node-handler.js';
import type { OptionsFor } from './native-request.js';

export type { OptionsFor } from './native-request.js';

/**
 * Middleware that responds to requests below `basePath` and passes on all others.
 *
 * @throws TypeError when an option is missing or bad
 */
export function createTrackingProxy(options: OptionsFor<Request>): RequestHandler {
  return nodeHandler(options, (request) => request.ip);
}
