/** A browser window for tests that run in Node and drive a page from outside: the same interface in every engine. */
import { launchBrowser } from './browser.js';
import type { Engine } from './engines.js';
import { findPrograms, type Paths } from './programs.js';
import { openWebKit } from './webkit.js';

// Ends the browsers too when it is interrupted.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

export interface Tab {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  /** Sets the viewport's size in pixels; in WebKit the window's, which is a little larger. */
  resize(width: number, height: number): Promise<void>;
  /** Goes back in the history. Resolves when navigation has started. */
  back(): Promise<void>;
  /** Runs a function in the page. It cannot use variables of this module. */
  evaluate<Result>(work: () => Result): Promise<Awaited<Result>>;
  close(): Promise<void>;
}

export interface TabOptions {
  /** Whether the page may run scripts. `evaluate` works in any case. Default: true. */
  readonly javaScript?: boolean;
}

const openPuppeteer = async (
  engine: Exclude<Engine, 'webkit'>,
  { javaScript = true }: TabOptions,
): Promise<Tab> => {
  const browser = await launchBrowser({ engine, javaScript });
  const page = await browser.newPage();
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    // Puppeteer's own command waits for a load event, which a page from the back/forward cache does not fire.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    evaluate: (work) => page.evaluate(work),
    close: () => browser.close(),
  };
};

/** Over WebDriver (https://w3c.github.io/webdriver/). */
const send = async (method: 'POST' | 'DELETE', url: string, body?: object): Promise<unknown> => {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
  return value;
};

const openMiniBrowser = async ({ javaScript = true }: TabOptions): Promise<Tab> => {
  const paths = (await findPrograms(['webkit'])) as Paths;
  const args = ['--automation', `--enable-javascript=${javaScript}`];
  const browserOptions = { binary: paths.miniBrowser, args };
  const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browserOptions };
  const { driver, session } = await openWebKit(paths, 'UTC', async (driver) => {
    const sessions = `http://127.0.0.1:${driver.port}/session`;
    const opened = await send('POST', sessions, { capabilities: { alwaysMatch } });
    return { driver, session: `${sessions}/${(opened as { sessionId: string }).sessionId}` };
  });
  return {
    goto: async (url) => {
      await send('POST', `${session}/url`, { url });
    },
    resize: async (width, height) => {
      await send('POST', `${session}/window/rect`, { width, height });
    },
    // WebDriver's command returns when the page is there. A script that navigates would never return.
    back: async () => {
      await send('POST', `${session}/back`, {});
    },
    evaluate: async <Result>(work: () => Result): Promise<Awaited<Result>> => {
      const script = `Promise.resolve((${work.toString()})()).then(arguments[0])`;
      return (await send('POST', `${session}/execute/async`, { script, args: [] })) as Awaited<Result>;
    },
    close: async () => {
      await send('DELETE', session);
      driver.kill();
    },
  };
};

/** Starts the browser. The caller closes it. */
export const openTab = (engine: Engine, options: TabOptions = {}): Promise<Tab> =>
  engine === 'webkit' ? openMiniBrowser(options) : openPuppeteer(engine, options);
