/**
 * What Cloudflare Workers bring for proxies: the cache in the real workerd, whose binary speaks HTTP to a service that keeps what
 * it is given. Rate Limiting bindings are not in the binary.
 */

import type { AddressInfo } from 'node:net';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { it, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { cloudflareLimiter } from '../../../src/proxy/stores/index.js';
import { multiLeg, REFERENCE } from '../../proxy/answers.js';

const { default: workerd } = createRequire(import.meta.url)('workerd') as { default: string };

/** The service behind workerd's Cache API: a PUT brings a whole HTTP answer, a GET asks for it. */
async function startCache(t: TestContext): Promise<{ address: string; kept: Map<string, string> }> {
  const kept = new Map<string, string>();
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    const name = [request.headers['cf-cache-namespace'], request.url].join(' ');
    void text(request).then((body) => {
      if (request.method === 'PUT') kept.set(name, body);
      const answer = kept.get(name);
      if (request.method === 'PUT') response.writeHead(204).end();
      else if (answer === undefined) response.writeHead(504, { 'cf-cache-status': 'MISS' }).end();
      else response.writeHead(200, { 'cf-cache-status': 'HIT' }).end(answer.split('\r\n\r\n')[1]);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => void server.close());
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, kept };
}

/** What a Worker prints. */
async function runWorker(t: TestContext, code: string, cache: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-worker-'));
  t.after(() => rm(folder, { recursive: true }));
  await build({
    stdin: { contents: code, resolveDir: resolve('src/proxy') },
    bundle: true,
    format: 'esm',
    outfile: join(folder, 'worker.js'),
  });
  await writeFile(
    join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
     const config :Workerd.Config = (services = [
       (name = "main", worker = .main),
       (name = "cache", external = (address = "${cache}", http = (style = proxy))),
     ]);
     const main :Workerd.Worker = (
       modules = [(name = "worker.js", esModule = embed "worker.js")],
       compatibilityDate = "2024-01-01",
       cacheApiOutbound = "cache",
     );`,
  );
  const { stdout } = await promisify(execFile)(workerd, ['test', 'config.capnp'], { cwd: folder });
  return stdout.trim();
}

/** A Worker of a retailer's, asked twice; it prints each status, and then how often it has asked PRO. */
const worker = `
  import { createTrackingProxy } from './adapters/cloudflare.js';
  import { cloudflareStore } from './stores/index.js';
  let asked = 0;
  const fetch = async () => (asked++, Response.json(${JSON.stringify(multiLeg)}));
  const { fetch: answer } = createTrackingProxy(() => ({
    apiKey: '0123456789abcdef0123456789abcdef',
    access: { kind: 'public' },
    store: cloudflareStore(caches),
    fetch,
  }));
  export default {
    async test(_, env, context) {
      for (let time = 0; time < 2; time++) {
        const request = new Request('https://shop.example/delivery-status/${REFERENCE}');
        const response = await answer(request, env, context);
        console.log(response.status, (await response.json()).TrackedPackages.length);
      }
      console.log(asked);
    },
  };`;

it('Workers share what one of them has asked, in a cache of their own, for as long as it is of use', async (t) => {
  const { address, kept } = await startCache(t);
  assert.equal(await runWorker(t, worker, address), '200 1\n200 1\n1');
  const [[name = '', answer = ''] = []] = kept;
  assert.match(name, new RegExp(`^pro-tracking https://pro-tracking\\.invalid/.+${REFERENCE}$`));
  assert.match(answer, /^cache-control: max-age=\d{4,}\r$/im);
  assert.equal(await runWorker(t, worker, address), '200 1\n200 1\n0');
});

it('the store keeps texts as they are', async (t) => {
  const { address } = await startCache(t);
  const code = `
    import { cloudflareStore } from './stores/index.js';
    export default { async test() {
      const store = cloudflareStore(caches);
      await store.set('a:1', '{"text":"Grüße"}', 8.5);
      console.log(await store.get('a:1'), await store.get('a:2'));
    } };`;
  assert.equal(await runWorker(t, code, address), '{"text":"Grüße"} undefined');
});

it('a Rate Limiting binding decides, and the wait is its period', async () => {
  const asked: unknown[] = [];
  const binding = {
    limit: async (options: { key: string }) => ({ success: asked.push(options) <= 2 }),
  };
  const limiter = cloudflareLimiter(binding, 60);
  assert.deepEqual(await limiter.take('192.0.2.1'), { allowed: true, retryAfter: 0 });
  assert.deepEqual(await limiter.take('192.0.2.1'), { allowed: true, retryAfter: 0 });
  assert.deepEqual(await limiter.take('192.0.2.1'), { allowed: false, retryAfter: 60 });
  assert.deepEqual(asked[0], { key: '192.0.2.1' });
});
