import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { createNegativeCache } from '../../src/proxy/cache/negative-cache.js';
import { createTokenBuckets } from '../../src/proxy/limits/token-buckets.js';
import { ProxyProblem } from '../../src/proxy/http/problem.js';
import { answerAbout, inProcess, reference } from './in-process.js';
import { problemOf, startProxy } from './proxy-server.js';
import { startUpstream } from './upstream.js';

const MB = 1024 * 1024;
const MILLION = 1_000_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are held after the garbage is gone. */
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

describe('memory', () => {
  it('stays bounded over a million clients and a million failures', () => {
    const buckets = createTokenBuckets({ burst: 30, perMinute: 30 }, Date.now);
    const failures = createNegativeCache(Date.now);
    const problem = new ProxyProblem('upstream_invalid');
    const fill = (from: number): number => {
      const before = heap();
      for (let n = from; n < from + MILLION; n += 1) {
        buckets.take(`198.51.${n >> 8}.${n & 255}`);
        failures.set(reference(n), problem);
      }
      return (heap() - before) / MB;
    };
    const first = fill(0);
    const second = fill(MILLION);
    assert.ok(second < first / 4, `${first} MB, then ${second} MB`);
    // Both are still there, and know the last.
    assert.equal(failures.get(reference(2 * MILLION - 1))?.code, 'upstream_invalid');
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
    const growth = async (from: number): Promise<number> => {
      const before = heap();
      await ask(from, 4_000);
      return (heap() - before) / MB;
    };
    const first = await growth(0);
    const second = await growth(4_000);
    assert.ok(second < first / 4, `${first} MB, then ${second} MB`);
    assert.equal((await proxy.get(reference(7_999))).headers.get('age'), '0');
  });
});

describe('a huge answer', () => {
  for (const [what, encoding] of [
    ['as it is', undefined],
    ['small when it is compressed', 'gzip'],
  ] as const) {
    it(`of 200 MB, ${what}, is left at 1 MiB`, async (t) => {
      const piece = Buffer.alloc(MB, ' ');
      const bomb = encoding && gzipSync(Buffer.alloc(200 * MB, ' '));
      const upstream = await startUpstream(t, (_, response) => {
        if (bomb) {
          response.writeHead(200, { 'content-encoding': encoding }).end(bomb);
          return;
        }
        response.writeHead(200, { 'content-length': String(200 * MB) });
        let left = 200;
        const pour = () => {
          while (left > 0 && !response.destroyed) {
            left -= 1;
            if (!response.write(piece)) break;
          }
          if (left > 0) response.once('drain', pour);
        };
        pour();
      });
      const proxy = await startProxy(t, { api: upstream.url, limits: false, deadline: 30_000 });
      const ask = async (n: number) => {
        const response = await proxy.get(`/delivery-status/${reference(n)}`);
        assert.equal((await problemOf(response)).code, 'upstream_too_large');
      };
      for (let n = 0; n < 3; n += 1) await ask(n);
      collect();
      const before = process.memoryUsage().rss;
      for (let n = 3; n < 8; n += 1) await ask(n);
      const growth = (process.memoryUsage().rss - before) / MB;
      assert.ok(growth <= 100, `${growth} MB of 1,000`);
    });
  }
});
