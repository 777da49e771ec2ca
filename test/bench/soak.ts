/**
 * The proxy under load for half an hour while PRO fails in every way:
 *
 *     npx tsx test/bench/soak.ts [minutes] [seed]
 */
import { runSoak } from './soak/run-soak.js';

const [minutes = '30', seed = String(Date.now() % 1e9)] = process.argv.slice(2);

const { answers, wrong, health, exitCode } = await runSoak({
  seconds: Number(minutes) * 60,
  seed: Number(seed),
  tell: ({ sockets, memory, unhandled }, tally) => {
    const count = [...tally.answers.values()].reduce((sum, one) => sum + one, 0);
    const figures = [`${count} answers`, `${tally.wrong.length} wrong`, `${sockets} sockets`];
    console.log(
      [...figures, `${(memory / 2 ** 20).toFixed(0)} MiB`, `${unhandled.length} unhandled`].join(', '),
    );
  },
});

const last = health.at(-1);
console.table(Object.fromEntries([...answers].sort()));
console.log({ seed, wrong: wrong.slice(0, 20), last, exitCode });
const isGood = wrong.length === 0 && last?.sockets === 0 && last.unhandled.length === 0 && exitCode === 0;
process.exitCode = isGood ? 0 : 1;
