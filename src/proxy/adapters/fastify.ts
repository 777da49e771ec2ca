/**
 * `pro-tracking/proxy/fastify`
 *
 * ```ts
 * await app.register(createTrackingProxy({ apiKey: process.env.PRO_API_KEY, access: { kind: 'public' } }));
 * ```
 *
 * The client's address is Fastify's `request.ip`, which follows the server's option `trustProxy`.
 */
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { badRequestResponse } from '../http/problem-response.js';
import { DEFAULT_BASE_PATH, isHost, isPlainTarget } from '../http/request-url.js';
import { createNativeHandler, type OptionsFor } from './native-request.js';

export type { OptionsFor } from './native-request.js';

/** `Request` refuses these methods. The proxy responds to them with 405. */
const FORBIDDEN_METHODS = new Set(['CONNECT', 'TRACE', 'TRACK']);

/**
 * A plugin that responds to requests below `basePath`, with the application's hooks around it.
 *
 * @throws TypeError when an option is missing or bad
 */
export function createTrackingProxy(options: OptionsFor<FastifyRequest>): FastifyPluginAsync {
  const handler = createNativeHandler(options);
  const base = (options.basePath ?? DEFAULT_BASE_PATH).replace(/\/+$/, '');
  const handle = async (native: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const request = requestOf(native);
    const context = { target: native.originalUrl, clientAddress: native.ip };
    const { status, headers, body } = request
      ? await handler(request, native, context)
      : badRequestResponse();
    // As bytes: Fastify adds a charset to text, and a problem's media type has none.
    const bytes = body === null ? undefined : Buffer.from(body);
    await reply.code(status).headers(headers).send(bytes);
  };
  const routes = async (app: FastifyInstance): Promise<void> => {
    // Bodies are never read: the proxy refuses such a request itself.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _body, done) => done(null));
    app.all('/*', handle);
    // For methods without routes in Fastify, such as PROPFIND. Without a base path, this handler belongs to the application.
    if (base) app.setNotFoundHandler(handle);
    return Promise.resolve();
  };
  return async (app) => {
    await app.register(routes, { prefix: base });
  };
}

/** @returns `undefined` when the `Host` header is not a host */
function requestOf({ method, originalUrl, headers }: FastifyRequest): Request | undefined {
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  // HTTP/1.0 has no Host header.
  const host = headers.host ?? 'localhost';
  if (!isHost(host)) return undefined;
  const url = `http://${host}${isPlainTarget(originalUrl) ? originalUrl : '/'}`;
  const isForbidden = FORBIDDEN_METHODS.has(method);
  const request = new Request(url, { method: isForbidden ? 'GET' : method, headers: fields });
  return isForbidden ? Object.defineProperty(request, 'method', { value: method }) : request;
}
