/** A real nginx in the foreground, with its own folder; it stops with the test. */

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram } from '../runner/programs.js';
import { startChild, type Ending } from './child.js';
import { freePort } from './free-port.js';
import { untilItAnswers } from './until-it-answers.js';

/** What the package brings for nginx, laid out as in /etc/nginx. */
const BROUGHT = 'src/proxy/conf/nginx';

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

/** Starts it on a free port and waits until it responds. */
export async function startNginx(t: Ending, config: NginxConfig): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-nginx-'));
  await cp(BROUGHT, folder, { recursive: true });
  for (const [path, text] of Object.entries(config.files ?? {})) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  // The cache is where only root may write, on a real machine.
  const cache = join(folder, 'conf.d/pro-tracking-cache.conf');
  await writeFile(cache, (await readFile(cache, 'utf8')).replace('/var/cache/', `${folder}/`));
  const port = await freePort();
  await writeFile(join(folder, 'nginx.conf'), wholeConfig(config, port));

  const program = await findProgram('nginx');
  const args = ['-p', folder, '-c', 'nginx.conf', '-e', join(folder, 'error.log')];
  const child = startChild(t, program, args);
  t.after(() => rm(folder, { recursive: true }));

  const url = `http://127.0.0.1:${port}`;
  const errors = (): Promise<string> => readFile(join(folder, 'error.log'), 'utf8');
  await untilItAnswers(url, child);
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
