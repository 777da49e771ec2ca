/** Two proxies in processes of their own, one Redis, and nginx that spreads shoppers over the two. */

import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { it, type TestContext } from 'node:test';
import type { LogEntry } from '../../../src/proxy/index.js';
import { multiLeg } from '../../proxy/answers.js';
import { startNginx } from '../../proxy/nginx.js';
import { startRedis, type RedisServer } from './redis.js';
import { json, startUpstream, type Upstream } from '../../proxy/upstream.js';

interface ProxyProcess {
  readonly url: string;
  /** What it has noticed, without the requests. */
  readonly alerts: string[];
  ask(reference: string, client?: string): Promise<Response>;
  kill(): Promise<void>;
}

const references = Array.from({ length: 20 }, (_, index) => `EC-000-000-${String(index).padStart(3, '0')}`);
const CONSIGNMENT = 'ConsignmentReferenceForAllLegsAssignedByMpd';

const startPro = (t: TestContext): Promise<Upstream> =>
  startUpstream(t, (request, response) => {
    const reference = request.url?.split('/').at(-1);
    json({ ...multiLeg, [CONSIGNMENT]: reference })(request, response);
  });

async function startProcess(t: TestContext, upstream: Upstream, redis: RedisServer): Promise<ProxyProcess> {
  const child = fork('test/integrations/stores/shared-proxy.ts', [upstream.url, redis.url], {
    execArgv: ['--import', 'tsx'],
  });
  const ended = once(child, 'close');
  const alerts: string[] = [];
  const url = await new Promise<string>((resolve) => {
    child.on('message', ({ port, entry }: { port?: number; entry?: LogEntry }) => {
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
      if (entry?.event === 'alert') alerts.push(entry.alert);
    });
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  t.after(kill);
  const headers = (client: string): HeadersInit => ({ 'x-real-ip': client });
  const ask: ProxyProcess['ask'] = (reference, client = '192.0.2.1') =>
    fetch(`${url}/delivery-status/${reference}`, { headers: headers(client) });
  return { url, alerts, ask, kill };
}

async function startPair(
  t: TestContext,
): Promise<{ upstream: Upstream; redis: RedisServer; pair: readonly [ProxyProcess, ProxyProcess] }> {
  const [upstream, redis] = await Promise.all([startPro(t), startRedis(t)]);
  const start = (): Promise<ProxyProcess> => startProcess(t, upstream, redis);
  return { upstream, redis, pair: await Promise.all([start(), start()]) };
}

it('what one of two proxies has asked both know, and one that is killed under load takes nothing along', async (t) => {
  const { upstream, pair } = await startPair(t);
  const [one, other] = pair;
  for (const reference of references) assert.equal((await one.ask(reference)).status, 200);
  assert.equal((await other.ask(references[0]!)).status, 200);
  assert.equal(upstream.asked.length, references.length);

  const nginx = await startNginx(t, {
    http: `upstream pair { ${pair.map(({ url }) => `server ${new URL(url).host} max_fails=1;`).join(' ')} }`,
    server: 'location / { proxy_pass http://pair; proxy_set_header X-Real-IP $http_x_shopper; }',
  });
  let asked = 0;
  let killed: Promise<void> | undefined;
  const shopper = async (name: string): Promise<void> => {
    for (const reference of references) {
      if (++asked === 200) killed = one.kill();
      const response = await nginx.get(`/delivery-status/${reference}`, { headers: { 'x-shopper': name } });
      assert.equal(response.status, 200);
      assert.match(await response.text(), new RegExp(reference));
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, index) => shopper(`192.0.2.${index + 2}`)));
  assert.ok(killed);
  await killed;
  assert.equal(upstream.asked.length, references.length);

  // The shoppers' budgets have outlived it too: 20 of 30 are gone.
  const answers = await Promise.all(references.map((reference) => other.ask(reference, '192.0.2.2')));
  assert.equal(answers.filter(({ status }) => status === 429).length, 10);
});

it('while Redis is gone each goes on with its memory and its own limits, and says so', async (t) => {
  const { upstream, redis, pair } = await startPair(t);
  const [one] = pair;
  const [known = '', unknown = ''] = references;
  assert.equal((await one.ask(known)).status, 200);
  await redis.stop();
  assert.equal((await one.ask(known)).status, 200);
  assert.equal((await one.ask(unknown)).status, 200);
  assert.equal(upstream.asked.length, 2);
  assert.deepEqual([...one.alerts].sort(), ['limiter_failed', 'store_failed']);
  const answers = await Promise.all(Array.from({ length: 40 }, () => one.ask(known)));
  // Its own limit of 30, of which two are used.
  assert.equal(answers.filter(({ status }) => status === 200).length, 28);
});

it('a Redis that hangs keeps no shopper waiting', async (t) => {
  const { redis, pair } = await startPair(t);
  const [one] = pair;
  redis.pause();
  const waits: number[] = [];
  for (const reference of references.slice(0, 5)) {
    const began = performance.now();
    assert.equal((await one.ask(reference)).status, 200);
    waits.push(performance.now() - began);
  }
  // The shortest, because a busy machine can only lengthen them.
  const shortest = Math.min(...waits);
  assert.ok(shortest < 2_000, `${shortest} ms`);
});
