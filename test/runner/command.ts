/** Runs a program and waits for it. */
import { spawn } from 'node:child_process';

export interface Outcome {
  readonly ok: boolean;
  /** What it printed; empty when it printed straight through. */
  readonly output: string;
}

export interface CommandOptions {
  /** Keeps what it prints instead of letting it through. */
  readonly quiet?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Never rejects: a program that is not there is an outcome too. */
export const run = (
  program: string,
  args: readonly string[],
  { quiet = false, env = {} }: CommandOptions = {},
): Promise<Outcome> =>
  new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    });
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => {
      resolve({ ok: false, output: output + error.message });
    });
    child.once('close', (code) => {
      resolve({ ok: code === 0, output });
    });
  });
