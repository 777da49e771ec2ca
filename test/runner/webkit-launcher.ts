/**
 * Web Test Runner's launcher for WebKit. The page process of WebKitGTK sometimes crashes, a segmentation fault in its own code,
 * and its session ends with it. Then WebKit is started again, and the file that was interrupted runs once more from its start.
 */
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  SESSION_STATUS,
  type BrowserLauncher,
  type Reporter,
  type TestSession,
  type TestSessionManager,
} from '@web/test-runner-core';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import type { Paths } from './programs.js';
import { openWebKit, type WebKitDriver } from './webkit.js';
import type { Zone } from './zones.js';

/** Milliseconds from one question whether WebKit lives to the next. */
const PULSE = 500;

/** Milliseconds after which the runner has looked at a lost page: it fails those that are running 2,000 after the loss. */
const LOOKED = 2500;

interface DriverManager {
  startSession(id: string, url: string): Promise<void>;
}

/** What the launcher keeps for itself, without public types. */
interface Inside {
  readonly options: { port?: number };
  driver?: { getWindowHandle(): Promise<string> };
  driverManager: DriverManager | undefined;
  createDriverManager(): Promise<DriverManager>;
}

let sessions: TestSessionManager | undefined;

/** Shows the launchers the state of the files that they run. */
export const webkitReporter: Reporter = {
  start(run) {
    sessions = run.sessions;
  },
};

/** Whether WebDriver says that its browser has gone. Any other error is for the runner. */
const hasCrashed = async ({ driver }: Inside): Promise<boolean> => {
  try {
    await driver?.getWindowHandle();
    return false;
  } catch (error) {
    return error instanceof Error && error.message.includes('invalid session id');
  }
};

const isRunning = (session: TestSession | undefined): session is TestSession =>
  session?.status === SESSION_STATUS.INITIALIZING || session?.status === SESSION_STATUS.TEST_STARTED;

export const webkitLauncher = (paths: Paths, zone: Zone): BrowserLauncher => {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: paths.miniBrowser, args: ['--automation'] },
    } as never,
  }) as BrowserLauncher;
  const inside = launcher as unknown as Inside;
  const create = inside.createDriverManager.bind(launcher);
  const open = launcher.startSession.bind(launcher);
  const restarted = new Set<string>();
  let webkit: WebKitDriver | undefined;

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

  inside.createDriverManager = () =>
    openWebKit(paths, zone, async (driver) => {
      webkit = driver;
      inside.options.port = driver.port;
      return ignoreLateErrors(await create());
    });

  const restart = async (session: TestSession, url: string): Promise<void> => {
    console.error(`  WebKit ${zone} has crashed; restarting ${relative('.', session.testFile)}`);
    restarted.add(session.id);
    sessions?.updateStatus(session, SESSION_STATUS.INITIALIZING);
    webkit?.kill();
    inside.driverManager = undefined;
    await setTimeout(LOOKED);
    await launcher.startSession(session.id, url);
  };

  const watch = async (id: string, url: string): Promise<void> => {
    while (isRunning(sessions?.get(id))) {
      const isLost = await hasCrashed(inside);
      const session = sessions?.get(id);
      if (isLost && isRunning(session)) {
        if (!restarted.has(id)) await restart(session, url);
        return;
      }
      await setTimeout(PULSE, undefined, { ref: false });
    }
  };

  launcher.startSession = async (id, url) => {
    await open(id, url);
    void watch(id, url);
  };
  return launcher;
};
