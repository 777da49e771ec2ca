/** WebKitGTK under its own WebDriver, on its own display. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../proxy/free-port.js';
import type { Paths } from './programs.js';

/** Milliseconds in which WebKit must open its window. Three times this is less than the runner's `browserStartTimeout`. */
const OPEN_TIMEOUT = 35_000;

interface Display {
  readonly name: string;
  kill(): void;
}

/** Xvfb chooses a free display number and writes it to descriptor 3. */
const startDisplay = async (xvfb: string): Promise<Display> => {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  const channel = child.stdio[3] as Socket;
  const [number] = (await Promise.race([
    once(channel, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${xvfb} ended before it had a display`))),
  ])) as [Buffer];
  // It must not keep Node running.
  child.unref();
  channel.unref();
  return { name: `:${number.toString().trim()}`, kill };
};

export interface WebKitDriver {
  readonly port: number;
  /** Ends it and its browser. */
  kill(): void;
}

/**
 * A WebDriver whose browsers live in the time zone; resolves when it responds. It has its own display: where two windows
 * share one, each takes the focus from the other.
 */
const startWebKitDriver = async (paths: Paths, zone: string): Promise<WebKitDriver> => {
  const display = await startDisplay(paths.display);
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display.name,
    TZ: zone,
    LIBGL_ALWAYS_SOFTWARE: '1',
    // Frames cost half as much without a graphics card. Screenshots would hang: take them in another engine.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    NO_AT_BRIDGE: '1',
    NO_PROXY: '127.0.0.1,localhost',
  };
  // A separate process group, so that no browser outlives it.
  const child = spawn(paths.webkitDriver, ['-p', String(port)], { stdio: 'ignore', env, detached: true });
  const kill = (): void => {
    display.kill();
    try {
      if (child.pid !== undefined) process.kill(-child.pid);
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', kill);
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return { port, kill };
    await setTimeout(50);
  }
  throw new Error(`${paths.webkitDriver} does not respond`);
};

/** On a busy machine WebKit sometimes hangs while its window opens: then it is restarted. No test runs twice. */
export const openWebKit = async <Window>(
  paths: Paths,
  zone: string,
  open: (driver: WebKitDriver) => Promise<Window>,
): Promise<Window> => {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const driver = await startWebKitDriver(paths, zone);
    const opened = open(driver).catch(() => undefined);
    const window = await Promise.race([opened, setTimeout(OPEN_TIMEOUT, undefined, { ref: false })]);
    if (window) return window;
    console.error(`  WebKit ${zone} does not open its window; restarting it (${attempt})`);
    driver.kill();
    await opened;
  }
  throw new Error('WebKit did not start');
};
