/** A host for plain files that allows a page nothing but files of its own. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

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
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    const file = pathname.replace(/\/$/, '/index.html').slice(path.length);
    const found = pathname.startsWith(path) ? readFile(join(folder, file)) : Promise.reject(new Error());
    found.then(
      (content) =>
        response
          .setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
          .setHeader('content-security-policy', policy)
          .end(content),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
