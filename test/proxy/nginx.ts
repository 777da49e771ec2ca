/** A real nginx in the foreground, with a folder of its own; it ends with the test. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findHelper } from '../runner/programs.js';

/** What the package brings for nginx, laid out as in /etc/nginx. */
const BROUGHT = 'src/proxy/nginx';

/** Anything that ends with it: a test, or a suite's `after`. */
export interface Ending {
  after(end: () => Promise<void> | void): void;
}

export interface Nginx {
  readonly url: string;
  /** Its folder. */
  readonly folder: string;
  get(path: string, init?: RequestInit): Promise<Response>;
  /** What it has logged as errors. */
  errors(): Promise<string>;
}

export interface NginxConfig {
  /** Of the server block. */
  readonly server: string;
  /** Of the http block, beside what the package brings for it. */
  readonly http?: string;
  /** Beside what the package brings, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Starts it on a free port and waits until it answers. */
export async function startNginx(t: Ending, config: NginxConfig): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-nginx-'));
  await cp(BROUGHT, folder, { recursive: true });
  for (const [path, text] of Object.entries(config.files ?? {})) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const port = await freePort();
  await writeFile(join(folder, 'nginx.conf'), wholeConfig(config, port));

  const program = await findHelper('nginx');
  const args = ['-p', folder, '-c', 'nginx.conf', '-e', join(folder, 'error.log')];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'close');
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  t.after(async () => {
    process.off('exit', kill);
    kill();
    await ended;
    await rm(folder, { recursive: true });
  });

  const url = `http://127.0.0.1:${port}`;
  const errors = (): Promise<string> => readFile(join(folder, 'error.log'), 'utf8');
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${await errors()}`);
    await setTimeout(20);
  }
  return { url, folder, errors, get: (path, init) => fetch(url + path, { redirect: 'manual', ...init }) };
}

function wholeConfig({ server, http = '' }: NginxConfig, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    worker_processes 2;
    pid nginx.pid;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 4096; }
    http {
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${name};`).join('\n')}
      include conf.d/*.conf;
      ${http}
      server {
        listen 127.0.0.1:${port} backlog=4096;
        ${server}
      }
    }`;
}

/** A port that was free a moment ago: nginx cannot be asked which one it chose. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
