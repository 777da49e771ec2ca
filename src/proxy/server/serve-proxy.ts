import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { Server as NetServer } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { listen } from '../../sandbox/listen.js';
import { withTimeout } from '../../tracking/time.js';
import { keepRawTarget, rawTarget } from '../adapters/raw-target.js';
import { toResponse } from '../http/proxy-response.js';
import { badRequestResponse } from '../http/problem-response.js';
import type { TrackingProxy } from '../index.js';
import { healthResponse } from './health.js';
import { PendingWork } from './pending-work.js';
import { handleProtocolErrors } from './protocol-errors.js';

/** Milliseconds. Node's defaults are minutes: slow clients would hold connections that shoppers need. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
};

/** A load balancer then spreads its long-lived connections over machines again. */
const REQUESTS_PER_CONNECTION = 1_000;

export interface ServeProxyOptions {
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly timeouts?: typeof TIMEOUTS;
}

/** A running server. */
export interface ServedProxy {
  /** Without a trailing slash. */
  readonly url: string;
  /** How many requests have no complete response yet. */
  inFlight(): number;
  /**
   * Refuses new connections and waits for requests in flight, background refreshes, and idle connections, whose next
   * request is still served.
   *
   * @param timeout milliseconds; then the rest is aborted
   * @returns how many requests were aborted
   */
  stop(timeout: number): Promise<number>;
}

/** @throws when the port is in use (`code: 'EADDRINUSE'`) or the host is not an address of this machine */
export async function serveProxy(
  proxy: TrackingProxy,
  { host, port, timeouts = TIMEOUTS }: ServeProxyOptions,
): Promise<ServedProxy> {
  let inFlight = 0;
  /** Background work of requests that have their response. */
  const refreshes = new PendingWork();
  let stopping = false;
  const handle = async (request: Request, { incoming, outgoing }: HttpBindings): Promise<Response> => {
    inFlight += 1;
    outgoing.once('close', () => (inFlight -= 1));
    const context = {
      target: rawTarget(incoming),
      clientAddress: incoming.socket.remoteAddress,
      waitUntil: (promise: Promise<unknown>) => refreshes.add(promise),
    };
    const response = hasOneHost(incoming)
      ? (healthResponse(request, stopping) ?? (await proxy(request, context)))
      : toResponse(badRequestResponse());
    // The client's next request goes to another instance.
    if (stopping) outgoing.shouldKeepAlive = false;
    return response;
  };
  const listener = getRequestListener((request, bindings) => handle(request, bindings as HttpBindings), {
    // The program owns the process: with @hono/node-server's own responses it serves three times as many requests.
    overrideGlobalObjects: true,
    // HTTP/1.0 has no Host header.
    hostname: 'localhost',
    // Called when the Host header is not a host.
    errorHandler: () => toResponse(badRequestResponse()),
  });
  // Node's own response to a missing Host header is empty.
  const server = createServer({ ...timeouts, requireHostHeader: false }, (incoming, outgoing) => {
    keepRawTarget(incoming);
    void listener(incoming, outgoing);
  });
  server.maxRequestsPerSocket = REQUESTS_PER_CONNECTION;
  handleProtocolErrors(server);
  const url = await listen(server, port, host);

  return {
    url,
    inFlight: () => inFlight,
    async stop(timeout) {
      stopping = true;
      const closed = once(server, 'close');
      // The HTTP server's own `close` would cut idle connections, and with them a request that is on its way. They end
      // after the keep-alive timeout.
      NetServer.prototype.close.call(server);
      const done = closed.then(() => refreshes.done()).then(() => true);
      const ended = await withTimeout(done, timeout, () => false);
      const aborted = ended ? 0 : inFlight;
      server.closeAllConnections();
      return aborted;
    },
  };
}

/** HTTP/1.1 requires exactly one `Host` header (RFC 9112 §3.2). */
function hasOneHost({ httpVersion, headersDistinct }: IncomingMessage): boolean {
  const { length } = headersDistinct['host'] ?? [];
  return length === 1 || (length === 0 && httpVersion === '1.0');
}
