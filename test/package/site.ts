/** A retailer's site for tests that look at a browser from outside: its pages, our built files, and a proxy that knows one answer. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface Site {
  readonly url: string;
  /** What the proxy was asked, by reference. */
  readonly asked: string[];
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/**
 * @param pages by path; also scripts (`….js`) and style sheets (`….css`)
 * @param answer what the proxy says to whatever reference it is asked for
 * @param delays in milliseconds, of what comes late, by file name
 */
export const openSite = async (
  pages: Readonly<Record<string, string>>,
  answer: (reference: string) => object,
  delays: Readonly<Record<string, number>> = {},
): Promise<Site> => {
  const asked: string[] = [];
  const respond = async (path: string): Promise<[type: string, body: string] | undefined> => {
    if (path in pages) return [types[extname(path)] ?? 'text/html; charset=utf-8', pages[path]!];
    const name = basename(path);
    await setTimeout(delays[name] ?? 0);
    if (name.endsWith('.js')) return ['text/javascript', await readFile(join('dist', name), 'utf8')];
    if (!path.startsWith('/delivery-status/')) return undefined;
    asked.push(name);
    return ['application/json', JSON.stringify(answer(name))];
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://site');
    void respond(pathname)
      .catch(() => undefined)
      .then((found) => {
        if (found) response.setHeader('content-type', found[0]).end(found[1]);
        else response.writeHead(404).end();
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
