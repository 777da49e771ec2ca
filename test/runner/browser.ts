/** A real browser for tests that run in Node and look at it from outside. */
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Engine } from './options.js';
import { findPrograms } from './programs.js';

/** Nothing of its own on the network, no sandbox (CI runs as root), and `gc()` for the tests of leaks. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--js-flags=--expose-gc',
];

export interface BrowserOptions {
  readonly engine?: Exclude<Engine, 'webkit'>;
  /** An IANA time zone; without it, this machine's. */
  readonly zone?: string;
}

/** Starts it; the caller closes it. */
export const launchBrowser = async ({ engine = 'chromium', zone }: BrowserOptions = {}): Promise<Browser> => {
  const { [engine]: executablePath = engine } = await findPrograms([engine]);
  const env = zone ? { ...process.env, TZ: zone } : { ...process.env };
  return engine === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath, env })
    : puppeteer.launch({ executablePath, args: [...chromiumArguments], env });
};
