/** A real browser for tests that run in Node and look at it from outside. */
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Engine } from './engines.js';
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
  /** As a shopper may have switched it off. */
  readonly javaScript?: boolean;
  /** More of Chromium's command line. */
  readonly switches?: readonly string[];
}

/** Starts it; the caller closes it. */
export const launchBrowser = async ({
  engine = 'chromium',
  zone,
  javaScript = true,
  switches = [],
}: BrowserOptions = {}): Promise<Browser> => {
  const { [engine]: executablePath = engine } = await findPrograms([engine]);
  const env = zone ? { ...process.env, TZ: zone } : { ...process.env };
  if (engine === 'firefox') {
    const extraPrefsFirefox = { 'javascript.enabled': javaScript };
    return puppeteer.launch({ browser: 'firefox', executablePath, env, extraPrefsFirefox });
  }
  const args = javaScript ? switches : [...switches, '--blink-settings=scriptEnabled=false'];
  return puppeteer.launch({ executablePath, args: [...chromiumArguments, ...args], env });
};
