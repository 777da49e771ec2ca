/** PRO's huge responses. They have a file, and so a process, of their own: no other test changes the memory that is measured. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { collectGarbage } from './collect-garbage.js';
import { reference } from './in-process.js';
import { problemOf, startProxy } from './proxy-server.js';
import { startUpstream } from './upstream.js';

const MB = 1024 * 1024;

describe('a huge response', () => {
  for (const [what, encoding] of [
    ['uncompressed', undefined],
    ['compressed', 'gzip'],
  ] as const) {
    it(`of 200 MB, ${what}, is read up to 1 MiB`, async (t) => {
      const piece = Buffer.alloc(MB, ' ');
      // Members of a gzip file, because 200 MB in one piece would be in the memory that is measured.
      const bomb = encoding && Buffer.concat(Array<Buffer>(200).fill(gzipSync(piece)));
      let mostSent = 0;
      const upstream = await startUpstream(t, (_, response) => {
        const { socket } = response;
        response.once('close', () => (mostSent = Math.max(mostSent, socket?.bytesWritten ?? Infinity)));
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
      for (let n = 0; n < 9; n += 1) await ask(n);
      collectGarbage();
      const before = process.memoryUsage().rss;
      for (let n = 9; n < 14; n += 1) await ask(n);
      const growth = (process.memoryUsage().rss - before) / MB;
      assert.ok(growth <= 20, `${growth} MB of 1,000`);
      // The buffers of the two sockets hold some megabytes.
      assert.ok(mostSent > 0 && mostSent < 16 * MB, `${mostSent} bytes sent of 200 MB`);
    });
  }
});
