/** Web Test Runner's launchers: one for each engine and time zone. */
import type { BrowserLauncher } from '@web/test-runner-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { chromiumArguments } from './browser.js';
import type { Engine } from './engines.js';
import type { Paths } from './programs.js';
import { openWebKit } from './webkit.js';
import type { Zone } from './zones.js';

type StartLauncher = (paths: Paths, zone: Zone) => BrowserLauncher;

interface DriverManager {
  startSession(id: string, url: string): Promise<void>;
}

/** The launcher calls this once, for its session. It has no public type. */
interface WebKitLauncher {
  readonly options: { port?: number };
  createDriverManager(): Promise<DriverManager>;
}

/**
 * The launcher does not await a page's opening, and closes the window when the last page's tests have passed. That can be
 * before WebDriver has reported that this page is open: an unhandled rejection, which ends the whole run. A page that really
 * does not open still fails, because its tests never start.
 */
const ignoreLateErrors = (manager: DriverManager): DriverManager => {
  const startSession = manager.startSession.bind(manager);
  manager.startSession = (id, url) => startSession(id, url).catch(() => undefined);
  return manager;
};

const startWebKit: StartLauncher = (paths, zone) => {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: paths.miniBrowser, args: ['--automation'] },
    } as never,
  });
  const inside = launcher as unknown as WebKitLauncher;
  const create = inside.createDriverManager.bind(launcher);
  inside.createDriverManager = () =>
    openWebKit(paths, zone, async ({ port }) => {
      inside.options.port = port;
      return ignoreLateErrors(await create());
    });
  return launcher as BrowserLauncher;
};

const start: Readonly<Record<Engine, StartLauncher>> = {
  chromium: ({ chromium: executablePath }, zone) =>
    chromeLauncher({
      puppeteer: puppeteer as never,
      launchOptions: { executablePath, args: [...chromiumArguments], env: { ...process.env, TZ: zone } },
      // Each in its own window: a tab behind another one is hidden, so it does not paint.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),

  // WebDriver BiDi: no geckodriver. Two pages at a time are not faster, and compete for the focus.
  firefox: ({ firefox: executablePath }, zone) =>
    chromeLauncher({
      puppeteer: puppeteer as never,
      launchOptions: { browser: 'firefox', executablePath, env: { ...process.env, TZ: zone } },
      concurrency: 1,
    }),

  webkit: startWebKit,
};

const titles: Readonly<Record<Engine, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
};

/** Names it. WebKit runs one file at a time, since its commands fail in the frames that it would use for several. */
const settle = (launcher: BrowserLauncher, engine: Engine, zone: Zone): BrowserLauncher => {
  const initialize = launcher.initialize?.bind(launcher);
  const setName = (): void => void (launcher.name = `${titles[engine]} ${zone}`);
  setName();
  if (engine === 'webkit') launcher.concurrency = 1;
  launcher.initialize = async (config, testFiles) => {
    await initialize?.(engine === 'webkit' ? { ...config, concurrency: 1 } : config, testFiles);
    setName();
  };
  return launcher;
};

/** Each starts its browser with its first test. */
export const launchersFor = (
  engines: readonly Engine[],
  zones: readonly Zone[],
  paths: Partial<Paths>,
): BrowserLauncher[] =>
  zones.flatMap((zone) => engines.map((engine) => settle(start[engine](paths as Paths, zone), engine, zone)));
