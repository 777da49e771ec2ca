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
import { badRequestAnswer } from '../http/bad-request.js';
import { isHost } from '../http/host.js';
import { isPlainTarget } from '../http/path.js';
import { createNativeAnswering, type OptionsFor } from './native-request.js';

/** `Request` refuses these methods. The proxy responds to them with 405. */
const FORBIDDEN_METHODS = new Set(['CONNECT', 'TRACE', 'TRACK']);

/**
 * A plugin that responds to requests below `basePath`, with the application's hooks around it.
 *
 * @throws TypeError when an option is missing or bad
 */
export function createTrackingProxy(options: OptionsFor<FastifyRequest>): FastifyPluginAsync {
  const answering = createNativeAnswering(options);
  const base = (options.basePath ?? '/delivery-status').replace(/\/+$/, '');
  const handle = async (native: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const request = requestOf(native);
    const context = { target: native.originalUrl, clientAddress: native.ip };
    const answer = request ? await answering(request, native, context) : badRequestAnswer();
    // As bytes: Fastify adds a charset to text, and a problem's media type has none.
    const body = answer.body === null ? undefined : Buffer.from(answer.body);
    await reply.code(answer.status).headers(answer.headers).send(body);
  };
  const routes = async (app: FastifyInstance): Promise<void> => {
    // Bodies are never read: the proxy refuses such a request itself.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _body, done) => done(null));
    app.all('/*', handle);
    // Methods for which Fastify has no routes, such as PROPFIND. Without a base path the handler is the application's.
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
