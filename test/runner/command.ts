/** Runs a program and waits for it. */
import { spawn } from 'node:child_process';

export interface Outcome {
  readonly ok: boolean;
  /** What it printed, if `quiet`. */
  readonly output: string;
}

export interface CommandOptions {
  /** Captures its output instead of printing it. Default: false. */
  readonly quiet?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Never rejects: a missing program is an outcome too. */
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
