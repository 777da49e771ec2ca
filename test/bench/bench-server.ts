/**
 * One of the servers that proxy.bench.ts compares, in a process of its own: `proxy`, the proxy in front of PRO's stand-in;
 * `constant`, a handler with a constant answer under the same server; `bare`, the same under `node:http` alone; `node` and
 * `fastify`, our adapters.
 *
 * It takes the proxy as it is published, from `dist`: what runs TypeScript as it is names every function anew each time
 * that one is made, which costs an answer from memory a seventh of its speed.
 */
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { serve } from '@hono/node-server';
import fastify from 'fastify';
import type * as FastifyAdapter from '../../src/proxy/adapters/fastify.js';
import type * as NodeAdapter from '../../src/proxy/adapters/node.js';
import type * as Proxy from '../../src/proxy/index.js';

const [kind = '', api = '', body = ''] = process.argv.slice(2);
/** As many as the proxy's. */
const headers = {
  age: '0',
  'cache-control': 'private, max-age=60',
  'content-type': 'application/json; charset=utf-8',
  etag: '"47a6fbf03512fb343242d135acad515d"',
  vary: 'origin, authorization, cookie',
  'x-content-type-options': 'nosniff',
};

/** How far the proxy's clock is ahead, in milliseconds: expiry without waiting. */
let ahead = 0;
process.on('message', (told: number) => {
  ahead = told;
  process.send?.('told');
});

/** From `dist`, whose types are those of the source. */
const published = (path: string): Promise<unknown> =>
  import(new URL(`../../dist/${path}`, import.meta.url).href);
const { createTrackingProxy } = (await published('proxy.js')) as typeof Proxy;
const node = (await published('proxy/node.js')) as typeof NodeAdapter;
const forFastify = (await published('proxy/fastify.js')) as typeof FastifyAdapter;

const options = {
  apiKey: '0123456789abcdef0123456789abcdef',
  api,
  access: { kind: 'authorize', authorize: () => true },
  limits: false,
  now: () => Date.now() + ahead,
} as const;
const where = { port: 0, hostname: '127.0.0.1' };
const listening = (server: Server): Server => server.listen(0, '127.0.0.1', 4096);

const servers = {
  proxy: () => {
    const proxy = createTrackingProxy(options);
    return serve({ ...where, fetch: (request) => proxy(request) });
  },
  constant: () => serve({ ...where, fetch: async () => new Response(body, { headers }) }),
  bare: () => listening(createServer((_, response) => response.writeHead(200, headers).end(body))),
  node: () => listening(createServer(node.createTrackingProxy(options))),
  fastify: async () => {
    const app = fastify();
    await app.register(forFastify.createTrackingProxy(options));
    await app.ready();
    return listening(app.server);
  },
};

/** What bench-server.ts can serve. */
export type Served = keyof typeof servers;

const server = await servers[kind as Served]();
if (!server.listening) await once(server, 'listening');
process.send?.(server.address() as AddressInfo);
