/** Proxies to check: ours, ours with one fault, and a plain reverse proxy. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { serve } from '@hono/node-server';
import type { Target } from '../../../src/proxy/check/target.js';
import {
  createTrackingProxy,
  mintToken,
  type Access,
  type RequestContext,
} from '../../../src/proxy/index.js';
import { createSandbox, journeyOf, type Sandbox } from '../../../src/sandbox/index.js';

export const KEY = '0123456789abcdef0123456789abcdef';
export const ORIGIN = 'https://shop.example';
export const SECRET = 'a-secret-of-thirty-two-characters-or-more';
export const { reference, answer } = journeyOf('J01');

export type Handler = (request: Request, context?: RequestContext) => Promise<Response>;

/** Serves a handler until the test ends; resolves to its URL, as in `proxy-url`. */
export const open = async (t: TestContext, handler: Handler): Promise<string> => {
  const server = serve({
    fetch: (request, { incoming }) => handler(request, { target: incoming.url }),
    port: 0,
    hostname: '127.0.0.1',
  }) as Server;
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/delivery-status`;
};

export const tokenAccess: Access = { kind: 'token', secrets: [SECRET], audience: 'shop' };

/** In front of its own sandbox. */
export const ourProxy = (access: Access = tokenAccess): Handler => {
  const sandbox = createSandbox({ key: KEY });
  return createTrackingProxy({
    apiKey: KEY,
    api: 'http://pro.example',
    access,
    origins: [ORIGIN],
    fetch: (input, init) => sandbox.fetch(new Request(input, init)),
  });
};

/** A web server that adds the key and passes everything on; PRO responds 404 to what it does not know. */
export const plainProxy = (sandbox: Sandbox = createSandbox({ key: KEY })): Handler => {
  const statusPath = /^\/tracking\/status\/([^/]+)$/;
  return async ({ url, method }) => {
    const path = new URL(url).pathname
      .replace('/delivery-status/', '/tracking/')
      .replace(statusPath, '/consignments/$1/status');
    const headers = { 'ocp-apim-subscription-key': KEY };
    return sandbox.fetch(new Request(`http://pro.example${path}`, { method, headers }));
  };
};

/** With every option. */
export const fullTarget = async (proxyUrl: string): Promise<Target> => ({
  proxyUrl,
  reference,
  token: await mintToken({ secret: SECRET, audience: 'shop', reference, view: 'full' }),
  headers: {},
  origin: ORIGIN,
  credentials: false,
  key: KEY,
});

export const bareTarget = (proxyUrl: string): Target => ({
  proxyUrl,
  reference,
  token: undefined,
  headers: {},
  origin: undefined,
  credentials: false,
  key: undefined,
});
