import type { Child } from './child.js';
import { setTimeout } from 'node:timers/promises';

/** Waits until a server that was just started answers over HTTP, whatever it says. */
export async function untilItAnswers(url: string, child: Child): Promise<void> {
  while (!(await answers(url))) {
    if (child.process.exitCode !== null) throw new Error(`${child.process.spawnfile}: ${child.complaints()}`);
    await setTimeout(20);
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );
