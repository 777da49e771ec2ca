/** Sites of PHP's built-in server. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import { startChild, type Child, type Ending } from '../../proxy/child.js';
import { freePort } from '../../proxy/free-port.js';
import { untilItAccepts } from '../../proxy/until-it-answers.js';
import { findProgram } from '../../runner/programs.js';
import { createBalancer } from './balancer.js';

export const WORKERS = 3;

export interface PhpServer {
  /** Without a trailing slash. */
  readonly url: string;
  /** What PHP has logged so far. */
  log(): string;
}

/**
 * Starts PHP's built-in server as several processes, of which each serves one request at a time, and a balancer in front
 * of them. The server's own option for several workers is not used: they can block each other when they accept
 * connections.
 *
 * @param args of `php`, after the address; the processes end with the test
 */
export async function startPhp(
  t: Ending,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<PhpServer> {
  const php = await findProgram('php');
  const workers: Child[] = [];
  const startWorker = async (): Promise<number> => {
    const port = await freePort();
    const all = ['-d', 'display_errors=1', '-d', 'log_errors=1', '-S', `127.0.0.1:${port}`, ...args];
    const child = startChild(t, php, all, { PATH: process.env.PATH, ...env });
    workers.push(child);
    await untilItAccepts(port, child);
    return port;
  };
  const balancer = createBalancer(await Promise.all(Array.from({ length: WORKERS }, startWorker)));
  balancer.listen(0, '127.0.0.1');
  await once(balancer, 'listening');
  t.after(() => void balancer.close());
  return {
    url: `http://127.0.0.1:${(balancer.address() as AddressInfo).port}`,
    log: () => workers.map((each) => each.complaints()).join(''),
  };
}

export interface PhpProxy extends PhpServer {
  /** Where it caches responses. */
  readonly cacheFolder: string;
  get(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<Response>;
}

export const KEY = 'the-key-that-never-leaves-the-server';
export const SECRET = 'a-secret-of-thirty-two-characters-or-more';

/**
 * The proxy at `/delivery-status`, and `Shop` at every other path.
 *
 * @param options more options of the proxy, in PHP
 * @param path the path below the base path, in PHP, for a proxy that finds it in the query
 */
export async function startProxy(t: Ending, api: string, options: string, path = 'null'): Promise<PhpProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'pro-tracking-php-'));
  const cacheFolder = join(folder, 'cache');
  const script = `<?php
    if (strpos($_SERVER['REQUEST_URI'], 'delivery-status') === false) {
        exit('Shop');
    }
    require '${resolve('dist/integrations/php/delivery-status.php')}';
    ProTracking\\Proxy::serve(['api' => '${api}', 'cacheFolder' => '${cacheFolder}', ${options}], ${path});`;
  writeFileSync(join(folder, 'index.php'), script);
  const server = await startPhp(t, ['-t', folder, join(folder, 'index.php')], { PRO_API_KEY: KEY });
  // After the server has ended.
  t.after(() => rmSync(folder, { recursive: true }));
  return {
    ...server,
    cacheFolder,
    get: (path, headers = {}, method = 'GET') =>
      fetch(server.url + path, { headers, method, redirect: 'manual' }),
  };
}

export const tokenAccess = `'access' => 'token', 'secrets' => ['${SECRET}']`;
export const publicAccess = `'access' => 'public'`;
