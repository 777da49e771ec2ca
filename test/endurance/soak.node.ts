import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runSoak } from '../bench/soak/run-soak.js';

/** test/bench/soak.ts does the same for half an hour, with a random seed. */
const SECONDS = 120;
const SEED = 20_261_129;

it('outlasts PRO failing in every way, with nothing unhandled and no socket left', async (t) => {
  const { answers, wrong, health, exitCode, seed } = await runSoak({
    seconds: SECONDS,
    seed: SEED,
  });
  const last = health.at(-1);
  t.diagnostic(`seed ${seed}: ${JSON.stringify({ ...Object.fromEntries([...answers].sort()), last })}`);
  assert.deepEqual(wrong, []);
  assert.deepEqual(last?.unhandled, []);
  assert.ok(health.some(({ sockets }) => sockets > 0));
  assert.equal(last?.sockets, 0);
  assert.equal(exitCode, 0);
  // It has been what it is meant to be: answers, and failures of every kind.
  for (const kind of ['200', '400', '404', '502', '503', '504'])
    assert.ok(
      [...answers.keys()].some((name) => name.startsWith(kind)),
      kind,
    );
});
