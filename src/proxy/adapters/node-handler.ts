import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { after } from '../after.js';
import { responseOf, type Answer } from '../http/proxy-response.js';
import { badRequestAnswer } from '../http/bad-request.js';
import { belowBasePath } from './base-path.js';
import { createNativeAnswering, type OptionsFor } from './native-request.js';
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
  const answering = createNativeAnswering(options);
  const isOurs = belowBasePath(options);
  const listen = getRequestListener(
    (request, bindings) => {
      const { incoming, outgoing } = bindings as HttpBindings;
      const native = incoming as Native;
      const context = { target: rawTarget(incoming), clientAddress: clientAddress(native) };
      return after(answering(request, native, context), (answer) => {
        write(outgoing, answer);
        return RESPONSE_ALREADY_SENT;
      });
    },
    {
      overrideGlobalObjects: false,
      // HTTP/1.0 has no Host header.
      hostname: 'localhost',
      // Called when the Host header is not a host.
      errorHandler: () => responseOf(badRequestAnswer()),
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

/** Without a `Response`, whose stream costs three quarters of the speed when the global is Node's own. */
function write(response: ServerResponse, { status, headers, body }: Answer): void {
  const length = body !== null && { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body ?? undefined);
}
