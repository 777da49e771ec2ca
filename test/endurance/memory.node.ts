import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createNegativeCache } from '../../src/proxy/cache/negative-cache.js';
import { createTokenBuckets } from '../../src/proxy/limits/token-buckets.js';
import { ProxyProblem } from '../../src/proxy/http/problem.js';
import { collectGarbage } from '../proxy/collect-garbage.js';
import { answerAbout, inProcess, reference } from '../proxy/in-process.js';

const MB = 1024 * 1024;
const MILLION = 1_000_000;

/** Bytes that are held after the garbage is gone. */
const heap = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

describe('memory', () => {
  it('stays bounded over a million clients and a million failures', () => {
    const buckets = createTokenBuckets({ burst: 30, perMinute: 30 }, Date.now);
    const failures = createNegativeCache(Date.now);
    const problem = new ProxyProblem('upstream_invalid');
    const before = heap();
    for (let n = 0; n < MILLION; n += 1) {
      buckets.take(`198.51.${n >> 8}.${n & 255}`);
      failures.set(reference(n), problem);
    }
    const growth = (heap() - before) / MB;
    assert.ok(growth < 24, `${growth} MB`);
    // Both are still there, and know the last.
    assert.equal(failures.get(reference(MILLION - 1))?.code, 'upstream_invalid');
    assert.equal(buckets.take('198.51.0.0').allowed, true);
  });

  it('stays bounded over references without end', async () => {
    const filler = 'x'.repeat(20_000);
    const proxy = inProcess({ log: () => undefined });
    proxy.answer = (asked) => {
      proxy.asked.length = 0;
      return answerAbout(asked, { TrackedPackages: [{ Events: [{ Code: 'X', Description: filler }] }] });
    };
    const ask = async (from: number, count: number) => {
      for (let n = from; n < from + count; n += 1) await proxy.get(reference(n));
    };
    await ask(0, 200);
    const before = heap();
    await ask(200, 5_000);
    const growth = (heap() - before) / MB;
    assert.ok(growth < 40, `${growth} MB for what would be 200 MB`);
    assert.equal((await proxy.get(reference(5_199))).headers.get('age'), '0');
  });
});
