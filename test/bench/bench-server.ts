/**
 * One of the servers that proxy.bench.ts compares, in a process of its own: `proxy`, the proxy in front of PRO's stand-in;
 * `constant`, a handler with a constant answer under the same server; `bare`, the same under `node:http` alone.
 */
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { serve } from '@hono/node-server';
import { createTrackingProxy } from '../../src/proxy/index.js';

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

const answers = {
  proxy: () => {
    const proxy = createTrackingProxy({
      apiKey: '0123456789abcdef0123456789abcdef',
      api,
      access: { kind: 'authorize', authorize: () => true },
      limits: false,
      now: () => Date.now() + ahead,
    });
    return (request: Request) => proxy(request);
  },
  constant: () => async () => new Response(body, { headers }),
};

const where = { port: 0, hostname: '127.0.0.1' };
const server =
  kind === 'bare'
    ? createServer((_, response) => response.writeHead(200, headers).end(body)).listen(0, '127.0.0.1', 4096)
    : serve({ ...where, fetch: answers[kind as keyof typeof answers]() });
await once(server, 'listening');
process.send?.((server as Server).address() as AddressInfo);
