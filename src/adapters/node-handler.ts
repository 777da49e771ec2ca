import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { after } from '../proxy/after.js';
import type { Answer } from '../proxy/answer.js';
import { belowBasePath } from './base-path.js';
import { createNativeAnswering, type OptionsFor } from './native-request.js';

/** What is there where somebody before has cut a part off the front of `url`. */
interface MountedRequest extends IncomingMessage {
  originalUrl?: string;
}

/** For `node:http` and for frameworks whose requests are its own with something more. */
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
      return after(answering(request, native, { clientAddress: clientAddress(native) }), (answer) => {
        write(outgoing, answer);
        return RESPONSE_ALREADY_SENT;
      });
    },
    { overrideGlobalObjects: false },
  );
  return (request: Native & MountedRequest, response, next) => {
    const target = request.originalUrl ?? request.url ?? '';
    if (next && !isOurs(target)) {
      next();
      return;
    }
    request.url = target;
    void listen(request, response);
  };
}

/** Past `Response`, whose stream costs three quarters of the speed where the application's global is Node's own. */
function write(response: ServerResponse, { status, headers, body }: Answer): void {
  const length = body !== null && { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body ?? undefined);
}
