/**
 * `pro-tracking/proxy/node`: for `node:http` and servers based on it (Connect, Polka, Vite's dev server).
 *
 * ```ts
 * import { createServer } from 'node:http';
 * import { createTrackingProxy } from 'pro-tracking/proxy/node';
 *
 * const track = createTrackingProxy({ apiKey: process.env.PRO_API_KEY, access: { kind: 'public' } });
 * createServer((request, response) => track(request, response, () => application(request, response))).listen(8080);
 * ```
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { nodeHandler } from './node-handler.js';
import type { OptionsFor } from './native-request.js';

export type { OptionsFor } from './native-request.js';

/** Responds to requests below `basePath`. Passes others on to `next`, or responds 404 without it. */
export type NodeTrackingProxy = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: () => void,
) => void;

/** @throws TypeError when an option is missing or bad */
export function createTrackingProxy(options: OptionsFor<IncomingMessage>): NodeTrackingProxy {
  return nodeHandler(options, (request) => request.socket.remoteAddress);
}
