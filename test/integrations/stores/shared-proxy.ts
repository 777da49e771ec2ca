/** A proxy in a process of its own, as docs/deployment.md sets it up for several machines. Tests start it, send requests and kill it. */

import type { Redis } from 'ioredis';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { createStorage } from 'unstorage';
import redisDriver from 'unstorage/drivers/redis';
import { createTrackingProxy } from '../../../src/proxy/index.js';
import { flexibleLimiter, unstorageStore } from '../../../src/proxy/stores/index.js';

const [api = '', url = ''] = process.argv.slice(2);

const options = { enableOfflineQueue: false, maxRetriesPerRequest: 0 };
const driver = redisDriver({ url, base: 'delivery-status', ...options });
const redis = driver.getInstance?.() as Redis;
redis.on('error', () => undefined);
await once(redis, 'ready');

// Time stands still, so that a slow machine does not refill a client's budget.
const start = Date.now();

const proxy = createTrackingProxy({
  apiKey: '0123456789abcdef0123456789abcdef',
  api,
  access: { kind: 'authorize', authorize: () => true },
  store: unstorageStore(createStorage({ driver })),
  limits: { requests: { burst: 30, perMinute: 30 } },
  limiter: flexibleLimiter(new RateLimiterRedis({ storeClient: redis, points: 30, duration: 60 })),
  // The reverse proxy's word, which here the test has.
  clientAddress: (request) => request.headers.get('x-real-ip') ?? undefined,
  now: () => start,
  log: (entry) => process.send?.({ entry }),
});

const server = serve({ fetch: (request) => proxy(request), port: 0, hostname: '127.0.0.1' });
await once(server, 'listening');
process.send?.({ port: ((server as Server).address() as AddressInfo).port });
