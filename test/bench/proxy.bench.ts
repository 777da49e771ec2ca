/**
 * The proxy beside nginx' `proxy_cache` (lock, stale, background update), in front of a stand-in for PRO that fails:
 *
 *     npx tsx test/bench/proxy.bench.ts
 *
 * Needs nginx and wrk (Debian: nginx-light, wrk). Counts are exact; of times only ratios within one run mean anything.
 */
import { execFile, fork } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { startNginx } from '../proxy/nginx.js';
import { startFaultyPro, type FaultyPro, type Mood } from './faulty-pro.js';
import { sendHerd, type Herd } from './herd.js';

interface Contestant {
  readonly url: string;
  /** Lets what it keeps grow old. */
  expire(): Promise<void>;
  end(): Promise<void>;
}

const journey = journeyOf('J03');
const body = JSON.stringify(journey.answer).replace(journey.reference, '{reference}');
const REFERENCE = 'EC-000-002-4DF';
const path = `/delivery-status/${REFERENCE}`;

async function startServer(kind: 'proxy' | 'constant' | 'bare', api: string): Promise<Contestant> {
  const child = fork('test/bench/bench-server.ts', [kind, api, body.replace('{reference}', REFERENCE)], {
    execArgv: ['--import', 'tsx'],
  });
  const [address] = (await once(child, 'message')) as [AddressInfo];
  return {
    url: `http://127.0.0.1:${address.port}${path}`,
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

async function startNginxCache(api: string): Promise<Contestant> {
  const ends: (() => Promise<void> | void)[] = [];
  const nginx = await startNginx(
    { after: (end) => void ends.push(end) },
    {
      http: `proxy_cache_path cache keys_zone=pro:10m;
        upstream pro { server ${new URL(api).host}; keepalive 32; }`,
      server: `location ~ ^/delivery-status/(.+)$ {
        proxy_pass http://pro/tracking/$1;
        proxy_http_version 1.1;
        proxy_set_header Connection "";
        proxy_set_header Ocp-Apim-Subscription-Key 0123456789abcdef0123456789abcdef;
        proxy_read_timeout 3s;
        proxy_cache pro;
        proxy_cache_valid 200 ${warmSeconds}s;
        proxy_cache_lock on;
        proxy_cache_use_stale error timeout updating http_500 http_502 http_503 http_504 http_429;
        proxy_cache_background_update on;
      }`,
    },
  );
  return {
    url: nginx.url + path,
    expire: () => setTimeout(warmSeconds * 1000 + 1200),
    end: async () => {
      for (const end of ends) await end();
    },
  };
}

/** How long nginx' answers are fresh: short where they are to expire. */
let warmSeconds = 1;

interface Outcome extends Herd {
  readonly asked: number;
  /** What a shopper gets once PRO is well again. */
  readonly after: string;
}

/** A herd of that size while PRO is in that mood, with what is kept cold or grown old. */
async function tryOut(
  contestant: Contestant,
  pro: FaultyPro,
  kept: Kept,
  mood: Mood,
  size: number,
): Promise<Outcome> {
  pro.mood = 'well';
  if (kept === 'expired') {
    await sendHerd(contestant.url, 1);
    await contestant.expire();
  }
  pro.mood = mood;
  pro.asked = 0;
  const herd = await sendHerd(contestant.url, size);
  // What is asked in the background has been asked by then.
  await setTimeout(500);
  const { asked } = pro;
  pro.mood = 'well';
  const after = Object.keys((await sendHerd(contestant.url, 1)).results).join();
  return { ...herd, asked, after };
}

type Kept = 'cold' | 'expired';

const scenarios: readonly (readonly [kept: Kept, mood: Mood, size: number])[] = [
  ['cold', 'well', 1000],
  ['expired', 'well', 1000],
  ...(['503', 'hang', '429', 'cut JSON'] as const).flatMap((mood) => [
    ['expired', mood, 200] as const,
    ['cold', mood, 200] as const,
  ]),
];

const told = ({ results }: Herd): string =>
  Object.entries(results)
    .map(([result, count]) => `${count} ${result}`)
    .join(', ');

async function compare(pro: FaultyPro): Promise<void> {
  console.log(
    '| kept, PRO | | PRO asked | results | then | p50, p99 to nginx |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const [kept, mood, size] of scenarios) {
    const outcomes: Outcome[] = [];
    for (const start of [() => startServer('proxy', pro.url), () => startNginxCache(pro.url)]) {
      const contestant = await start();
      outcomes.push(await tryOut(contestant, pro, kept, mood, size));
      await contestant.end();
    }
    const [ours, nginx] = outcomes as [Outcome, Outcome];
    const ratio = `${(ours.p50 / nginx.p50).toFixed(2)}, ${(ours.p99 / nginx.p99).toFixed(2)}`;
    console.log(
      `| ${kept}, ${mood}, ${size} at once | proxy | ${ours.asked} | ${told(ours)} | ${ours.after} | ${ratio} |`,
    );
    console.log(`| | nginx | ${nginx.asked} | ${told(nginx)} | ${nginx.after} | |`);
  }
}

/** Requests per second. */
async function measure(url: string): Promise<number> {
  const { stdout } = await promisify(execFile)('wrk', ['-t1', '-c32', '-d3s', url]);
  if (stdout.includes('Non-2xx')) throw new Error(stdout);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

async function compareWarm(pro: FaultyPro): Promise<void> {
  warmSeconds = 600;
  pro.mood = 'well';
  const kinds = ['proxy', 'constant', 'bare'] as const;
  const contestants = [
    ...(await Promise.all(kinds.map((kind) => startServer(kind, pro.url)))),
    await startNginxCache(pro.url),
  ];
  for (const { url } of contestants) await measure(url);
  const rounds: number[][] = [];
  for (let round = 0; round < 5; round++) {
    rounds.push([]);
    for (const { url } of contestants) rounds.at(-1)?.push(await measure(url));
  }
  const ratio = (other: number): string => {
    const ratios = rounds.map((round) => round[0]! / round[other]!).sort((a, b) => a - b);
    return `${ratios[2]!.toFixed(2)} (${ratios[0]!.toFixed(2)} to ${ratios[4]!.toFixed(2)})`;
  };
  console.log('\nWarm, requests per second, median of five rounds in turn (least to most): the proxy to');
  console.log(`- a constant answer under the same server: ${ratio(1)}`);
  console.log(`- bare node:http: ${ratio(2)}`);
  console.log(`- an nginx cache hit: ${ratio(3)}`);
  for (const contestant of contestants) await contestant.end();
}

const pro = await startFaultyPro(body);
await compare(pro);
await compareWarm(pro);
pro.close();
