/**
 * What `npm start` adds to Vite's dev server: the real proxy at `/delivery-status`, in front of the sandbox, or of SortedPRO
 * itself where the environment has a key:
 *
 * - `PRO_API_KEY`: a subscription key; the page then shows the retailer's own consignments
 * - `PRO_API`: another address, such as `https://apisandbox.electioapp.com`; default `https://api.electioapp.com`
 */
import { getRequestListener } from '@hono/node-server';
import type { Connect, Logger, Plugin, ViteDevServer } from 'vite';
import { createTrackingProxy, type LogEntry } from '../src/proxy/index.js';
import { readConfiguration, type Configuration } from './configuration.js';
import { openUpstream, type OpenUpstream } from './open-upstream.js';
import { PROXY_PATH, RESTART_PATH, type DemoUpstream } from './upstream.js';
import { upstreamTag } from './upstream-tag.js';

/** What is said below Vite's own lines. */
const welcome = (told: DemoUpstream): readonly string[] =>
  told.kind === 'pro'
    ? [`Upstream: SortedPRO at ${told.url}, with the key of PRO_API_KEY`]
    : [
        `Upstream: the sandbox at ${told.url}, with invented journeys`,
        'Your own: PRO_API_KEY=… npm start  (PRO_API=https://apisandbox.electioapp.com for PRO’s test system)',
      ];

/** PRO's failures are news to whoever started the demo; the sandbox's are meant. */
const logTo =
  (logger: Logger) =>
  (entry: LogEntry): void => {
    if (entry.event !== 'request') return;
    const { code, upstreamStatus, correlationId } = entry;
    if (!/^(upstream_|key_refused$|internal$)/.test(code)) return;
    const facts = [
      upstreamStatus && `PRO answered ${upstreamStatus}`,
      (upstreamStatus === 401 || upstreamStatus === 403) && 'is the key accepted?',
      correlationId && `correlation id ${correlationId}`,
    ].filter(Boolean);
    logger.warn(`${PROXY_PATH}: ${[code, ...facts].join(', ')}`, { timestamp: true });
  };

const proxyFor = ({ api, key, fetch, told }: OpenUpstream, logger: Logger): Connect.NextHandleFunction => {
  const open = () =>
    createTrackingProxy({
      apiKey: key,
      api,
      ...(fetch && { fetch }),
      basePath: PROXY_PATH,
      // Anyone may ask: the demo listens on loopback only, so it is the developer's own browser. Never do so on a server.
      access: { kind: 'authorize', authorize: () => true },
      limits: false,
      ...(told.kind === 'pro' && { log: logTo(logger) }),
    });
  const proxy = open();
  // The sandbox's days pass in minutes, and one journey's trouble is not the next one's: there nothing is remembered.
  const answer = (request: Request) => (told.kind === 'sandbox' ? open() : proxy)(request);
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  return (request, response, next) => {
    if (request.url?.startsWith(`${PROXY_PATH}/`)) void listener(request, response);
    else next();
  };
};

const restarts =
  ({ restart }: OpenUpstream): Connect.NextHandleFunction =>
  ({ method, url = '' }, response, next) => {
    if (!restart || method !== 'POST' || !url.startsWith(RESTART_PATH)) {
      next();
      return;
    }
    restart(url.slice(RESTART_PATH.length));
    response.writeHead(204).end();
  };

/** Vite prints the URL once it has one; what the demo has to say belongs below it. */
const sayBelowUrls = (server: ViteDevServer, lines: readonly string[]): void => {
  const printUrls = server.printUrls.bind(server);
  server.printUrls = () => {
    printUrls();
    for (const line of lines) server.config.logger.info(`  ➜  ${line}`);
  };
};

/** Anyone may ask the demo's proxy for any consignment: only the developer's own machine may reach it. */
const refuseOtherHosts = (host: string | boolean | undefined): void => {
  if (host !== undefined && !['localhost', '127.0.0.1', '::1'].includes(String(host)))
    throw new Error(
      `--host ${String(host)}: the demo shows names and places to whoever asks, so it stays on loopback`,
    );
};

/** The demo's half of the dev server. */
export const demoServer = (): Plugin => {
  let configuration: Configuration;
  let upstream: OpenUpstream | undefined;
  return {
    name: 'pro-tracking-demo',
    apply: 'serve',
    // Before there is a server to be left half open.
    config() {
      configuration = readConfiguration(process.env);
    },
    async configureServer(server) {
      refuseOtherHosts(server.config.server.host);
      upstream = await openUpstream(configuration);
      server.middlewares.use(proxyFor(upstream, server.config.logger));
      server.middlewares.use(restarts(upstream));
      sayBelowUrls(server, welcome(upstream.told));
    },
    transformIndexHtml: () => (upstream ? [upstreamTag(upstream.told)] : []),
    closeServer: () => upstream?.close(),
  };
};
