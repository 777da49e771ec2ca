/**
 * The proxy beside nginx' `proxy_cache` (lock, stale, background update), in front of a stand-in for PRO that fails:
 *
 *     npx tsx test/bench/proxy.bench.ts [warm]
 *
 * Needs nginx and wrk (Debian: nginx, wrk), on Linux. Counts are exact; of times only ratios within one run mean anything.
 */
import { setTimeout } from 'node:timers/promises';
import { body, buildProxy, startNginxCache, startServer, type CachingContestant } from './contestants.js';
import { startFaultyPro, type FaultyPro, type Mood } from './faulty-pro.js';
import { sendHerd, type Herd } from './herd.js';
import { compareWarm } from './warm.js';

interface Outcome extends Herd {
  readonly asked: number;
  /** What a shopper gets once PRO is well again. */
  readonly after: string;
}

/** A herd of that size while PRO is in that mood, with what is kept cold or grown old. */
async function tryOut(
  contestant: CachingContestant,
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
    for (const start of [() => startServer('proxy', pro.url), () => startNginxCache(pro.url, 1)]) {
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

await buildProxy();
const pro = await startFaultyPro(body);
if (process.argv[2] !== 'warm') await compare(pro);
await compareWarm(pro.url);
pro.close();
