/** What proxy.bench.ts compares. */
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { createEnding, startChild } from '../proxy/child.js';
import { freePort } from '../proxy/free-port.js';
import { startNginx } from '../proxy/nginx.js';
import { untilItAnswers } from '../proxy/until-it-answers.js';
import type { Served } from './bench-server.js';

export interface Contestant {
  readonly url: string;
  readonly pid: number;
  end(): Promise<void>;
}

export interface CachingContestant extends Contestant {
  /** Lets what it keeps grow old. */
  expire(): Promise<void>;
}

const journey = journeyOf('J03');
export const body = JSON.stringify(journey.answer).replace(journey.reference, '{reference}');
const REFERENCE = 'EC-000-002-4DF';
const path = `/delivery-status/${REFERENCE}`;
const KEY = '0123456789abcdef0123456789abcdef';

/** Makes what the contestants run. */
export async function buildProxy(): Promise<void> {
  await promisify(execFile)('npx', ['vite', 'build', '--mode', 'server']);
}

export async function startServer(kind: Served, api: string): Promise<CachingContestant> {
  const child = fork('test/bench/bench-server.ts', [kind, api, body.replace('{reference}', REFERENCE)], {
    execArgv: ['--import', 'tsx'],
  });
  const [address] = (await once(child, 'message')) as [AddressInfo];
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    pid: child.pid ?? 0,
    expire: async () => {
      child.send(6 * 60_000);
      await once(child, 'message');
    },
    end: async () => {
      child.kill();
      await once(child, 'close');
    },
  };
}

/** `pro-tracking proxy` with the public view, whose answer is a fifth shorter than the others'; nobody reads its log. */
export async function startProgram(api: string): Promise<Contestant> {
  const ending = createEnding();
  const port = await freePort();
  const child = startChild(ending, 'env', [
    ...[`PRO_API_KEY=${KEY}`, `PRO_API=${api}`, `PORT=${port}`, process.execPath, 'dist/cli.js', 'proxy'],
    ...['--access', 'public', '--rate-limit', 'off'],
  ]);
  const url = `http://127.0.0.1:${port}${path}`;
  await untilItAnswers(url, child);
  return { url, pid: child.process.pid ?? 0, end: ending.end };
}

/** @param seconds for which its answers are fresh */
export async function startNginxCache(api: string, seconds: number): Promise<CachingContestant> {
  const ending = createEnding();
  const nginx = await startNginx(ending, {
    http: `proxy_cache_path cache keys_zone=pro:10m;
        upstream pro { server ${new URL(api).host}; keepalive 32; }`,
    server: `location ~ ^/delivery-status/(.+)$ {
        proxy_pass http://pro/tracking/$1;
        proxy_http_version 1.1;
        proxy_set_header Connection "";
        proxy_set_header Ocp-Apim-Subscription-Key ${KEY};
        proxy_read_timeout 3s;
        proxy_cache pro;
        proxy_cache_valid 200 ${seconds}s;
        proxy_cache_lock on;
        proxy_cache_use_stale error timeout updating http_500 http_502 http_503 http_504 http_429;
        proxy_cache_background_update on;
      }`,
  });
  return {
    url: nginx.url + path,
    pid: Number(await readFile(join(nginx.folder, 'nginx.pid'), 'utf8')),
    expire: () => setTimeout(seconds * 1000 + 1200),
    end: ending.end,
  };
}
