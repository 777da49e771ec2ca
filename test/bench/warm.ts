/** How fast answers are that need no question to PRO. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { spreadOf } from './element/statistics.js';
import { table, withSpread } from './report/format.js';
import { startNginxCache, startProgram, startServer, type Contestant } from './contestants.js';

/** An odd number; each is short, so that the machine's other work meets all contestants alike. */
const ROUNDS = 15;

interface Measured {
  readonly perSecond: number;
  /** Of the processor's time, for each request. */
  readonly ticks: number;
}

async function measure({ url, pid }: Contestant): Promise<Measured> {
  const before = await ticksOf(pid);
  const { stdout } = await promisify(execFile)('wrk', ['-t1', '-c32', '-d1s', url]);
  if (stdout.includes('Non-2xx')) throw new Error(stdout);
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1]);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  return { perSecond, ticks: ((await ticksOf(pid)) - before) / requests };
}

/** What a process and its children have had of the processor (Linux). */
async function ticksOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const [user = 0, system = 0] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  const theirs = await Promise.all(children.split(' ').filter(Boolean).map(Number).map(ticksOf));
  return theirs.reduce((sum, each) => sum + each, user + system);
}

export async function compareWarm(api: string): Promise<void> {
  const contestants = {
    'the proxy': await startServer('proxy', api),
    'a constant answer under the same server': await startServer('constant', api),
    'bare node:http': await startServer('bare', api),
    'an nginx cache hit': await startNginxCache(api, 600),
    'pro-tracking proxy': await startProgram(api),
    'the adapter for node:http': await startServer('node', api),
    'the adapter for Fastify': await startServer('fastify', api),
  };
  type Name = keyof typeof contestants;
  const all = Object.entries(contestants) as [Name, Contestant][];
  for (const [, contestant] of all) await measure(contestant);
  const rounds: Record<Name, Measured>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const measured: Partial<Record<Name, Measured>> = {};
    for (const [name, contestant] of all) measured[name] = await measure(contestant);
    rounds.push(measured as Record<Name, Measured>);
  }
  for (const [, contestant] of all) await contestant.end();

  const ratio = (figure: keyof Measured, one: Name, other: Name): string =>
    withSpread(spreadOf(rounds.map((round) => round[one][figure] / round[other][figure])));
  console.log(`\nWarm, median of ${ROUNDS} rounds in turn (least to most)`);
  const constant = 'a constant answer under the same server';
  const pairs: readonly (readonly [Name, Name])[] = [
    ['the proxy', constant],
    ['the proxy', 'bare node:http'],
    ['the proxy', 'an nginx cache hit'],
    ['pro-tracking proxy', constant],
    ['the adapter for node:http', constant],
    ['the adapter for Fastify', constant],
  ];
  const rows = pairs.map(([one, other]) => [
    one,
    other,
    ratio('perSecond', one, other),
    ratio('ticks', one, other),
  ]);
  console.log(table(['', 'to', 'requests per second', 'processor time per request'], rows));
}
