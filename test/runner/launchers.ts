/** Web Test Runner's launchers: one for each engine and time zone. */
import type { BrowserLauncher } from '@web/test-runner-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { chromiumArguments } from './browser.js';
import type { Engine } from './engines.js';
import type { Paths } from './programs.js';
import { webkitLauncher } from './webkit-launcher.js';
import type { Zone } from './zones.js';

type StartLauncher = (paths: Paths, zone: Zone) => BrowserLauncher;

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

  webkit: webkitLauncher,
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
