/** The demo as a visitor has it: Vite's own dev server with the project's configuration, and a browser. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttpServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from 'puppeteer-core';
import { createLogger, createServer } from 'vite';
import { launchBrowser } from '../runner/browser.js';

type Environment = Readonly<Partial<Record<'PRO_API_KEY' | 'PRO_API', string>>>;

/** Runs with these variables of the environment, and with no others of the demo's. */
const withEnvironment = async <T>(env: Environment, work: () => Promise<T>): Promise<T> => {
  const names = ['PRO_API_KEY', 'PRO_API'];
  const before = names.map((name) => [name, process.env[name]] as const);
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  };
  for (const name of names) set(name, undefined);
  for (const [name, value] of Object.entries(env)) set(name, value);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) set(name, value);
  }
};

export interface Demo {
  readonly url: string;
  /** What `npm start` prints. */
  readonly printed: () => string;
  readonly close: () => Promise<void>;
}

export const startDemo = async (env: Environment = {}): Promise<Demo> => {
  const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-demo-'));
  const lines: string[] = [];
  const logger = createLogger('silent');
  // Vite prints in colours where it takes the output for a terminal's, or CI is set.
  const keep = (text: string): void => void lines.push(stripVTControlCharacters(text));
  const server = await withEnvironment(env, () =>
    createServer({
      configFile: 'vite.config.ts',
      cacheDir: folder,
      customLogger: { ...logger, info: keep, warn: keep, error: keep },
      // Nothing that is edited meanwhile reloads the page, so a browser need not ask again for the modules that it has.
      server: {
        port: 0,
        open: false,
        hmr: false,
        watch: null,
        headers: { 'cache-control': 'max-age=3600' },
      },
    }),
  ).catch(async (error: unknown) => {
    await rm(folder, { recursive: true });
    throw error;
  });
  await server.listen();
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    printed: () => {
      server.printUrls();
      return lines.join('\n');
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export interface Visitor {
  readonly page: Page;
  /** What the browser had to complain of. */
  readonly errors: readonly string[];
  /** Waits until the element says so. */
  readonly sees: (headline: string | RegExp) => Promise<void>;
  readonly text: (selector: string) => Promise<string>;
  readonly type: (reference: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

const headlineOf = (): string =>
  document.querySelector('pro-tracking')?.shadowRoot?.querySelector('[part=headline]')?.textContent ?? '';

/** Opens the demo's page. */
export const visit = async (url: string): Promise<Visitor> => {
  // Each page that the browser keeps for its back button would get a process of its own.
  const browser = await launchBrowser({ switches: ['--disable-back-forward-cache'] });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return {
    page,
    errors,
    async sees(headline) {
      const { source } = typeof headline === 'string' ? new RegExp(`^${headline}$`) : headline;
      const script = `new RegExp(${JSON.stringify(source)}).test((${headlineOf.toString()})())`;
      await page.waitForFunction(script, { timeout: 20_000 }).catch(async () => {
        throw new Error(`headline: expected ${source}, got "${await page.evaluate(headlineOf)}"`);
      });
    },
    text: (selector) => page.$eval(selector, (element) => element.textContent?.trim() ?? ''),
    async type(reference) {
      await page.locator('#reference').fill(reference);
      await page.focus('#reference');
      await page.keyboard.press('Enter');
    },
    leave: () => browser.close(),
  };
};

export interface StandIn {
  readonly url: string;
  /** The headers of each request. */
  readonly asked: readonly IncomingHttpHeaders[];
  readonly close: () => void;
}

/** A SortedPRO that answers every question alike. */
export const serveAnswer = async (answer: object): Promise<StandIn> => {
  const asked: IncomingHttpHeaders[] = [];
  const server = createHttpServer((request, response) => {
    asked.push(request.headers);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => void server.close(),
  };
};
