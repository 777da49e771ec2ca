/** A subject in a process of its own. */
import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Resolves with what the pattern finds in what a process says on one of its descriptors. */
export const said = async (child: ChildProcess, descriptor: number, pattern: RegExp): Promise<string> => {
  const from = child.stdio[descriptor] as Readable;
  let output = '';
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = once(child, 'exit').then(() => []);
  for (;;) {
    const [chunk] = (await Promise.race([once(from, 'data'), ended])) as [Buffer?];
    if (!chunk) throw new Error(`it ended: ${output}${complaints}`);
    output += chunk.toString();
    const found = pattern.exec(output)?.[1];
    if (found !== undefined) return found;
  }
};

/** With what it has started itself: npm's programs are often scripts that start the real one. To be spawned `detached`. */
export const endGroup = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'close');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
};
