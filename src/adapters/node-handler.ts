import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { belowBasePath } from './base-path.js';
import { createNativeProxy, type OptionsFor } from './native-request.js';

/** What is there where somebody before has cut a part off the front of `url`. */
interface MountedRequest extends IncomingMessage {
  originalUrl?: string;
}

/** For `node:http` and for frameworks whose requests are its own with something more. */
export function nodeHandler<Native extends IncomingMessage>(
  options: OptionsFor<Native>,
  clientAddress: (request: Native) => string | undefined,
): (request: Native, response: ServerResponse, next?: () => void) => void {
  const proxy = createNativeProxy(options);
  const isOurs = belowBasePath(options);
  const listen = getRequestListener(
    (request, bindings) => {
      const native = (bindings as HttpBindings).incoming as Native;
      return proxy(request, native, { clientAddress: clientAddress(native) });
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
