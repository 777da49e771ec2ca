/** A host for plain files whose pages may load nothing from elsewhere, and no inline scripts or styles. */
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Server } from 'node:http';
import { listen } from '../../src/sandbox/listen.js';

const policy = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'font', 'connect'].map((kind) => `${kind}-src 'self'`),
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

export interface StaticHost {
  /** With the path, and a slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves a folder below a path such as `/some/where/`. Any other path is 404. */
export const serveFolder = async (folder: string, path: string): Promise<StaticHost> => {
  const host = new Hono();
  host.use(async (context, next) => {
    await next();
    context.header('content-security-policy', policy);
  });
  host.get(
    `${path}*`,
    serveStatic({ root: folder, rewriteRequestPath: (asked) => asked.slice(path.length - 1) }),
  );
  const server = createAdaptorServer({ fetch: host.fetch }) as Server;
  const url = await listen(server, 0, '127.0.0.1');
  return {
    url: url + path,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
