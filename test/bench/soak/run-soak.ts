import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { serveSandbox } from '../../../src/sandbox/index.js';
import { makeMischief } from './mischief.js';
import { Random } from './random.js';
import { shop, stammer, type Tally } from './shoppers.js';
import type { Health } from './subject.js';

const SHOPPERS = 24;
const STAMMERERS = 4;

/** In milliseconds: connections that are kept alive end within it. */
const PATIENCE = 20_000;

export interface SoakResult extends Tally {
  /** While it was under load, now and then; the last after the load is over and every connection should be. */
  readonly health: readonly Health[];
  readonly exitCode: number | null;
  readonly seed: number;
}

export interface SoakOptions {
  readonly seconds: number;
  readonly seed: number;
  /** Told now and then. */
  readonly tell?: (health: Health, tally: Tally) => void;
}

/** Puts the proxy under load while PRO fails in every way. */
export const runSoak = async ({ seconds, seed, tell }: SoakOptions): Promise<SoakResult> => {
  const random = new Random(seed);
  const sandbox = await serveSandbox();
  const subject = fileURLToPath(new URL('./subject.ts', import.meta.url));
  const child = fork(subject, [sandbox.url], { execArgv: ['--import', 'tsx'] });
  const [url] = (await once(child, 'message')) as [string];
  const askHealth = async (): Promise<Health> => {
    child.send('health');
    return ((await once(child, 'message')) as [Health])[0];
  };

  const tally: Tally = { answers: new Map(), wrong: [] };
  const over = new AbortController();
  const { signal } = over;
  const all = Promise.all([
    makeMischief(sandbox.sandbox, new Random(random.below(1e9)), signal),
    ...Array.from({ length: SHOPPERS }, () => shop(url, new Random(random.below(1e9)), tally, signal)),
    ...Array.from({ length: STAMMERERS }, () => stammer(url, new Random(random.below(1e9)), signal)),
  ]);
  const health: Health[] = [];
  const end = Date.now() + seconds * 1_000;
  while (Date.now() < end) {
    await setTimeout(Math.min(end - Date.now(), Math.max(seconds * 50, 1_000)));
    health.push(await askHealth());
    tell?.(health.at(-1)!, tally);
  }
  over.abort();
  await all;

  const latest = Date.now() + PATIENCE;
  do health.push(await askHealth());
  while (health.at(-1)!.sockets > 0 && Date.now() < latest && (await setTimeout(200, true)));
  child.send('stop');
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  await sandbox.close();
  return { ...tally, health, exitCode, seed };
};
