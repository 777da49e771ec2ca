/** A real Redis in the foreground, with nothing on disk; it ends with the test. */

import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { findProgram } from '../../runner/programs.js';
import { startChild, type Child, type Ending } from '../../proxy/child.js';
import { freePort } from '../../proxy/free-port.js';

export interface RedisServer {
  readonly url: string;
  /** As a client of the test's own sees it. */
  readonly client: Redis;
  stop(): Promise<void>;
  /** It keeps its connections and answers nothing. */
  pause(): void;
  /** Again, empty, at the same address. */
  start(): Promise<void>;
}

export async function startRedis(t: Ending): Promise<RedisServer> {
  const port = await freePort();
  const program = await findProgram('redis');
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()];
  const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 20 });
  client.on('error', () => undefined);
  t.after(() => client.disconnect());
  let child: Child;
  const start = async (): Promise<void> => {
    child = startChild(t, program, [...args, '--loglevel', 'warning']);
    while ((await client.ping().catch(() => '')) !== 'PONG') await setTimeout(10);
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    client,
    start,
    stop: () => child.end(),
    pause: () => void child.process.kill('SIGSTOP'),
  };
}
