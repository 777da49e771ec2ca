import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { serverUrl } from '../command-line/server-url.js';
import { after } from '../proxy/after.js';
import type { RequestContext } from '../proxy/index.js';
import { healthAnswer } from './health.js';
import { PendingWork } from './pending-work.js';

/** In milliseconds. Node's own are minutes: slow clients would hold connections that shoppers need. */
const TIMES = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000 };

export interface ServeProxyOptions {
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
}

/** The proxy, which answers at once where it has nothing to wait for. */
export type ServableProxy = (request: Request, context?: RequestContext) => Promise<Response> | Response;

/** A proxy that is being served. */
export interface ServedProxy {
  /** Without a trailing slash. */
  readonly url: string;
  /**
   * Refuses new connections and lets what is under way end: requests, what is refreshed behind answered ones, and
   * connections between two requests, whose next one is still answered.
   *
   * @param timeout in milliseconds; what is left then is broken off
   * @returns how many requests were broken off
   */
  stop(timeout: number): Promise<number>;
}

/** @throws when the port is taken (`code: 'EADDRINUSE'`) or the host is none of this machine's */
export async function serveProxy(
  proxy: ServableProxy,
  { host, port }: ServeProxyOptions,
): Promise<ServedProxy> {
  let underWay = 0;
  /** What goes on behind answered requests. */
  const refreshes = new PendingWork();
  let stopping = false;
  const answer = (request: Request, { incoming, outgoing }: HttpBindings): Promise<Response> | Response => {
    underWay += 1;
    outgoing.once('close', () => (underWay -= 1));
    const context = {
      clientAddress: incoming.socket.remoteAddress,
      waitUntil: (promise: Promise<unknown>) => refreshes.add(promise),
    };
    return after(healthAnswer(request, stopping) ?? proxy(request, context), (response) => {
      // The client's next request goes to whoever runs on.
      if (stopping) outgoing.shouldKeepAlive = false;
      return response;
    });
  };
  // Without `createServer` it is a plain HTTP/1.1 server.
  const server = createAdaptorServer({
    fetch: (request, bindings) => answer(request, bindings as HttpBindings),
    // The process is the program's own: with responses of the server's kind it answers three times as many requests.
    overrideGlobalObjects: true,
    serverOptions: TIMES,
  }) as Server;
  server.listen(port, host);
  await once(server, 'listening');

  return {
    url: serverUrl(server, host),
    async stop(timeout) {
      stopping = true;
      const closed = once(server, 'close');
      // Not the HTTP server's own `close`: it cuts connections between two requests, and with them a request that is
      // on its way. They end by themselves with the keep-alive time that their clients were told.
      NetServer.prototype.close.call(server);
      const ended = await within(
        timeout,
        closed.then(() => refreshes.done()),
      );
      const cut = ended ? 0 : underWay;
      server.closeAllConnections();
      return cut;
    },
  };
}

/** Whether it was done in time. */
async function within(ms: number, done: Promise<unknown>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  const inTime = await Promise.race([done.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}
