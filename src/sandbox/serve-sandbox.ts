import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { ConnectionLost } from './apply-fault.js';
import { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.js';
import { listen } from './listen.js';
import { sendResponse } from './send-response.js';

export interface ServeSandboxOptions extends SandboxOptions {
  /** Default: 0, a free one. */
  readonly port?: number;
  /** Default: `127.0.0.1`, reachable from this machine only. */
  readonly host?: string;
}

/** A sandbox on a port. */
export interface ServedSandbox {
  /** Without a trailing slash: `http://127.0.0.1:8787`. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Closes every connection, including those that wait for a delayed response. Resolves when the port is free. */
  close(this: void): Promise<void>;
}

const respond = async (sandbox: Sandbox, request: Request, { outgoing }: HttpBindings): Promise<Response> => {
  try {
    await sendResponse(await sandbox.fetch(request), outgoing);
  } catch (error) {
    // A fault, or a client that has gone away. Any other error is a bug, which the adapter reports.
    if (!(error instanceof ConnectionLost) && !request.signal.aborted) throw error;
    outgoing.socket?.resetAndDestroy();
  }
  return RESPONSE_ALREADY_SENT;
};

/**
 * Serves a sandbox over HTTP.
 *
 * @throws when the port is in use (`code: 'EADDRINUSE'`) or the host is not an address of this machine
 */
export const serveSandbox = async (options: ServeSandboxOptions = {}): Promise<ServedSandbox> => {
  const { port = 0, host = '127.0.0.1', ...sandboxOptions } = options;
  const sandbox = createSandbox(sandboxOptions);
  // Without `createServer` and `serverOptions` it is a plain HTTP/1.1 server.
  const server = createAdaptorServer({
    fetch: (request, bindings) => respond(sandbox, request, bindings as HttpBindings),
    overrideGlobalObjects: false,
  }) as Server;
  const url = await listen(server, port, host);
  return {
    url,
    sandbox,
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
