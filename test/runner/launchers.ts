/** The engines as Web Test Runner starts them: each in each time zone. */
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

/** What the launcher calls, once, for its session; it has no public name. */
interface WebKitLauncher {
  readonly options: { port?: number };
  createDriverManager(): Promise<DriverManager>;
}

/**
 * The launcher lets go of the promise of a page's opening, and ends the window when the last page's tests have passed, which
 * may be before that page has told that it is open: a rejection that nobody handles, and the end of the whole run. A page
 * that really did not open fails all the same, since its tests never start.
 */
const forgiveLateAnswers = (manager: DriverManager): DriverManager => {
  const startSession = manager.startSession.bind(manager);
  manager.startSession = (id, url) => startSession(id, url).catch(() => undefined);
  return manager;
};

const steadyWebKit: StartLauncher = (paths, zone) => {
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
      return forgiveLateAnswers(await create());
    });
  return launcher as BrowserLauncher;
};

const start: Readonly<Record<Engine, StartLauncher>> = {
  chromium: ({ chromium: executablePath }, zone) =>
    chromeLauncher({
      puppeteer: puppeteer as never,
      launchOptions: { executablePath, args: [...chromiumArguments], env: { ...process.env, TZ: zone } },
      // Each in a window of its own: a tab behind another one is hidden, so it paints nothing and observes nothing.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),

  // Over WebDriver BiDi: no geckodriver. Two pages at a time gain nothing and fight for the focus.
  firefox: ({ firefox: executablePath }, zone) =>
    chromeLauncher({
      puppeteer: puppeteer as never,
      launchOptions: { browser: 'firefox', executablePath, env: { ...process.env, TZ: zone } },
      concurrency: 1,
    }),

  webkit: steadyWebKit,
};

const titles: Readonly<Record<Engine, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
};

/** Gives it a name of its own; WebKit runs a file at a time in the window itself, since in frames its commands fail. */
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

/** They start their browsers when the first test asks for one. */
export const launchersFor = (
  engines: readonly Engine[],
  zones: readonly Zone[],
  paths: Partial<Paths>,
): BrowserLauncher[] =>
  zones.flatMap((zone) => engines.map((engine) => settle(start[engine](paths as Paths, zone), engine, zone)));
