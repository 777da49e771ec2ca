/** The proxy under soak, in a process of its own: told where PRO is, asked over IPC how it is. */
import { createTrackingProxy } from '../../../src/proxy/index.js';
import { serveProxy } from '../../../src/proxy/server/serve-proxy.js';

/** So fast does time pass for it: answers grow old, failures are forgotten, again and again. */
const SPEED = 60;

/** How it is. */
export interface Health {
  /** Rejections and exceptions that nobody has caught. */
  readonly unhandled: readonly string[];
  /** Open connections, in and out. */
  readonly sockets: number;
  /** Bytes of memory. */
  readonly memory: number;
}

const unhandled: string[] = [];
for (const event of ['unhandledRejection', 'uncaughtException'] as const)
  process.on(event, (error: unknown) => unhandled.push(String(error)));

const health = (): Health => ({
  unhandled,
  sockets: process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length,
  memory: process.memoryUsage.rss(),
});

const proxy = createTrackingProxy({
  apiKey: 'sandbox-key',
  api: process.argv[2] ?? '',
  access: { kind: 'authorize', authorize: () => true },
  limits: false,
  deadline: 1_000,
  now: () => Date.now() * SPEED,
  log: () => undefined,
});
const served = await serveProxy(proxy, { host: '127.0.0.1', port: 0 });

process.on('message', (message) => {
  if (message === 'health') process.send?.(health());
  else void served.stop(5_000).then((brokenOff) => process.exit(brokenOff));
});
process.send?.(served.url);
