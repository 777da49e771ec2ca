/** A browser for tests that run in Node and drive it from outside. */
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Engine } from './engines.js';
import { findPrograms } from './programs.js';

/** No network requests of its own, no sandbox (CI runs as root), and `gc()` for the leak tests. */
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
  /** An IANA time zone. Default: this machine's. */
  readonly zone?: string;
  /** Whether pages may run scripts. Default: true. */
  readonly javaScript?: boolean;
  /** More command line switches for Chromium. */
  readonly switches?: readonly string[];
}

/** Starts it. The caller closes it. */
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
