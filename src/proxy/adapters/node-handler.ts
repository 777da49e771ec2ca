import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { badRequestResponse } from '../http/problem-response.js';
import { toResponse, type ProxyResponse } from '../http/proxy-response.js';
import { belowBasePath } from './base-path.js';
import { createNativeHandler, type OptionsFor } from './native-request.js';
import { keepRawTarget, rawTarget } from './raw-target.js';

/** Present when a router has cut a prefix off `url`. */
interface MountedRequest extends IncomingMessage {
  originalUrl?: string;
}

/** For `node:http`, and for frameworks whose requests extend Node's. */
export function nodeHandler<Native extends IncomingMessage>(
  options: OptionsFor<Native>,
  clientAddress: (request: Native) => string | undefined,
): (request: Native, response: ServerResponse, next?: () => void) => void {
  const handler = createNativeHandler(options);
  const isOurs = belowBasePath(options);
  const listen = getRequestListener(
    async (request, bindings) => {
      const { incoming, outgoing } = bindings as HttpBindings;
      const native = incoming as Native;
      const context = { target: rawTarget(incoming), clientAddress: clientAddress(native) };
      write(outgoing, await handler(request, native, context));
      return RESPONSE_ALREADY_SENT;
    },
    {
      overrideGlobalObjects: false,
      // Of HTTP/1.0, which has no Host header.
      hostname: 'localhost',
      // Called when the Host header is not a host.
      errorHandler: () => toResponse(badRequestResponse()),
    },
  );
  return (request: Native & MountedRequest, response, next) => {
    const target = request.originalUrl ?? request.url ?? '';
    if (next && !isOurs(target)) {
      next();
      return;
    }
    keepRawTarget(request, target);
    void listen(request, response);
  };
}

/** Writes without a `Response`: the stream of Node's own `Response` costs three quarters of the throughput. */
function write(response: ServerResponse, { status, headers, body }: ProxyResponse): void {
  const length = body !== null && { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body ?? undefined);
}
