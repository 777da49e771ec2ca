import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Anything that ends: a test, or a suite's `after`. */
export interface Ending {
  after(end: () => Promise<void> | void): void;
}

/** Ends, in this order, whatever was started with it: for suites and benches. */
export function createEnding(): Ending & { readonly end: () => Promise<void> } {
  const ends: (() => Promise<void> | void)[] = [];
  return {
    after: (end) => void ends.push(end),
    end: async () => {
      for (const end of ends) await end();
    },
  };
}

export interface Child {
  readonly process: ChildProcess;
  /** What it has printed so far as errors. */
  complaints(): string;
  /** Resolves when it has ended. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a server in the foreground; it ends with the test, or with this process. */
export function startChild(
  t: Ending,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Child {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = once(child, 'close');
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  const end = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    process.off('exit', kill);
    child.kill(signal);
    // One that was stopped hears nothing until it goes on.
    child.kill('SIGCONT');
    await ended;
  };
  t.after(() => end());
  return { process: child, complaints: () => complaints, end };
}
