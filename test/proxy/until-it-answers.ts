import type { Child } from './child.js';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Waits until a server that was just started answers over HTTP, whatever it says. */
export const untilItAnswers = (url: string, child: Child): Promise<void> =>
  until(() => succeeds(fetch(url)), child);

/** Waits until a server that was just started accepts connections. */
export const untilItAccepts = (port: number, child: Child): Promise<void> =>
  until(async () => {
    const socket = connect(port, '127.0.0.1');
    const accepts = await succeeds(once(socket, 'connect'));
    socket.destroy();
    return accepts;
  }, child);

async function until(isReady: () => Promise<boolean>, child: Child): Promise<void> {
  while (!(await isReady())) {
    if (child.process.exitCode !== null) throw new Error(`${child.process.spawnfile}: ${child.complaints()}`);
    await setTimeout(20);
  }
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
