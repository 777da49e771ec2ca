/**
 * `pro-tracking/proxy/fastify`
 *
 * ```ts
 * await app.register(createTrackingProxy({ apiKey: process.env.PRO_API_KEY, access: { kind: 'public' } }));
 * ```
 *
 * The client's address is Fastify's `request.ip`, which follows the server's option `trustProxy`.
 */
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { createNativeAnswering, type OptionsFor } from './native-request.js';

/**
 * A plugin that answers what is below `basePath`, with the application's hooks around it.
 *
 * @throws TypeError when an option is missing or bad
 */
export function createTrackingProxy(options: OptionsFor<FastifyRequest>): FastifyPluginAsync {
  const answering = createNativeAnswering(options);
  const base = (options.basePath ?? '/delivery-status').replace(/\/+$/, '');
  return async (app) => {
    // No body is read: whatever it is, the answer is the proxy's own refusal.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _body, done) => done(null));
    app.all(`${base}/*`, async (request, reply) => {
      const context = { clientAddress: request.ip };
      const { status, headers, body } = await answering(requestOf(request), request, context);
      // As bytes: to a text Fastify adds a character set, which a problem's media type does not have.
      await reply
        .code(status)
        .headers(headers)
        .send(body === null ? undefined : Buffer.from(body));
    });
    return Promise.resolve();
  };
}

function requestOf({ method, originalUrl, headers }: FastifyRequest): Request {
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  // The host does not matter to the proxy, and what clients send as theirs may be none.
  return new Request(new URL(originalUrl, 'http://localhost'), { method, headers: fields });
}
