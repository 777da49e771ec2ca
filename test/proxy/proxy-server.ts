/** The proxy as a retailer runs it: on a Node server, over real HTTP. */

import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { LogEntry, AlertEntry, RequestEntry, TrackingProxyOptions } from '../../src/proxy/index.js';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { createTrackingProxy } from '../../src/proxy/index.js';

export const KEY = '0123456789abcdef0123456789abcdef';

/** Lets everybody see everything. */
export const everybody: TrackingProxyOptions['access'] = { kind: 'authorize', authorize: () => true };

export interface ProxyServer {
  readonly url: string;
  /** The log entries of requests. */
  readonly log: RequestEntry[];
  /** The other log entries. */
  readonly alerts: AlertEntry[];
  /** How many connections it has. */
  connections(): Promise<number>;
  get(path: string, init?: RequestInit): Promise<Response>;
}

/** Starts it on a free port; it stops with the test. */
export async function startProxy(
  t: TestContext,
  options: Partial<TrackingProxyOptions>,
): Promise<ProxyServer> {
  const log: RequestEntry[] = [];
  const alerts: AlertEntry[] = [];
  const note = (entry: LogEntry) => (entry.event === 'request' ? log.push(entry) : alerts.push(entry));
  const proxy = createTrackingProxy({
    apiKey: KEY,
    access: everybody,
    log: note,
    ...options,
  });
  const server = serve({
    fetch: (request, { incoming }) =>
      proxy(request, { target: incoming.url, clientAddress: incoming.socket.remoteAddress }),
    port: 0,
    hostname: '127.0.0.1',
  });
  await once(server, 'listening');
  t.after(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    log,
    alerts,
    connections: () => promisify(server.getConnections.bind(server))(),
    get: (path, init) => fetch(url + path, { redirect: 'manual', ...init }),
  };
}

/** The body of a problem. */
export async function problemOf(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}
