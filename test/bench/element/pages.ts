/** The pages of the bench, and the server that responds to them. */
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { listen } from '../../../src/sandbox/listen.js';
import type { Bundle } from './bundles.js';
import { contestants, ours, type Contestant } from './contestants.js';
import { journeyOf, reference } from './journey.js';

/** As long as a request takes on a good mobile network. */
const responseDelay = 150;

/** `response`: the page requests the data. `data`: the bench hands the data over later. */
export type Mode = 'response' | 'data';

const dataUrl = (events: number): string => `/response/${events}`;

/** How our element gets data that the page has. */
const renderOurs = `var contestant = { render: (container, data) => {
  const element = container.querySelector('pro-tracking') ?? document.createElement('pro-tracking');
  element.data = data;
  if (!element.isConnected) container.append(element);
} };`;

/** How a page requests the data for a library that does not. */
const requestFor = (events: number): string =>
  `fetch('${dataUrl(events)}/${reference}').then((it) => it.json()).then((it) => contestant.render(bench.container, it));`;

/** The element shows the newest events, and the others after a click on a button. */
const shownAtFirst = 5;

export const rowsAtFirst = (contestant: Contestant, events: number): number =>
  contestant === ours ? Math.min(events, shownAtFirst) : events;

const htmlOf = (contestant: Contestant, mode: Mode, events: number, pageScript: string): string => {
  const isOurs = contestant === ours;
  const isRequested = mode === 'response';
  const content =
    isOurs && isRequested
      ? `<pro-tracking consignment="${reference}" proxy-url="${dataUrl(events)}"></pro-tracking>`
      : '';
  const before = isRequested ? `bench.result = bench.whenPainted(${rowsAtFirst(contestant, events)});` : '';
  const own = isOurs ? renderOurs : isRequested ? requestFor(events) : '';
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<body><div id="container">${content}</div><script>${pageScript}${before}</script>
<script src="/bundle/${contestants.indexOf(contestant)}.js"></script>
<script>bench.times.evaluated = performance.now();${own}</script>`;
};

export interface BenchSite {
  readonly urlOf: (contestant: Contestant, mode: Mode, events: number) => string;
  readonly close: () => void;
}

/** @param bundles in the order of `contestants` */
export const openBenchSite = async (bundles: readonly Bundle[], pageScript: string): Promise<BenchSite> => {
  const respond = async (path: string): Promise<readonly [type: string, body: string]> => {
    const [, kind, first, mode, events] = path.split('/');
    if (kind === 'bundle') return ['text/javascript', bundles[parseInt(first!)]!.code];
    if (kind === 'response') {
      await setTimeout(responseDelay);
      return ['application/json', JSON.stringify(journeyOf(Number(first)))];
    }
    return ['text/html', htmlOf(contestants[Number(first)]!, mode as Mode, Number(events), pageScript)];
  };
  const server = createServer((request, response) => {
    respond(request.url ?? '').then(
      ([type, body]) => response.setHeader('content-type', `${type}; charset=utf-8`).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  const url = await listen(server, 0, '127.0.0.1');
  return {
    urlOf: (contestant, mode, events) => `${url}/page/${contestants.indexOf(contestant)}/${mode}/${events}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
