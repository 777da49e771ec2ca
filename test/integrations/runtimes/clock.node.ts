/** Its clock is true, on every runtime: some stand still while a request is answered, or until it is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { journeyOf } from '../../../src/sandbox/index.js';
import { frameworks } from '../../proxy/black-box/frameworks.js';
import { runtimes } from './runtimes.js';
import type { Subject } from '../../proxy/black-box/subject.js';
import { World } from '../../proxy/black-box/world.js';

/** In transit: fresh for five minutes, give or take a tenth, and for five more while it is refreshed. */
const { reference } = journeyOf('J03');

/** Five minutes pass in two seconds: a busy machine may stand still for one. */
const SPEED = 150;

/** In milliseconds: longer than it is fresh, shorter than it is shown. */
const WAIT = 3_000;

const rounds = 6;

const subjects: readonly Subject[] = [...frameworks.slice(0, 1), ...runtimes];

describe('what is remembered becomes old in time', { concurrency: true }, () => {
  for (const subject of subjects)
    it(`under ${subject.name}`, async (t) => {
      const world = new World(subject, { speed: SPEED });
      t.after(() => world.close());
      await world.open();
      const seen: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        if (round > 0) await setTimeout(WAIT);
        assert.equal((await world.ask(`/${reference}`)).status, 200);
        assert.equal((await world.ask(`/${reference}`)).status, 200);
        // What is stale is refreshed behind the answer.
        const refreshed = Date.now() + WAIT / 2;
        while (world.asked(reference) <= round && Date.now() < refreshed) await setTimeout(5);
        seen.push(world.asked(reference));
      }
      assert.deepEqual(seen, [1, 2, 3, 4, 5, 6, 7]);
    });
});
