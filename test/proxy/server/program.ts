/** `pro-tracking` as a separate process. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The build puts the version into the program. */
const version = new URL('../../runner/version.ts', import.meta.url).href;
const cli = fileURLToPath(new URL('../../../src/proxy/server/cli.ts', import.meta.url));

export type Line = Readonly<Record<string, unknown>>;

export class Program {
  readonly process: ChildProcess;
  readonly #ended: Promise<number | null>;
  output = '';
  errors = '';

  /**
   * @param args with the command
   * @param environment in addition to PATH: the environment of the tests must not configure the program
   * @param preload modules to import before it
   */
  constructor(
    t: TestContext,
    args: readonly string[],
    environment: Readonly<Record<string, string>> = {},
    preload: readonly string[] = [],
  ) {
    const env = { PATH: process.env['PATH'] ?? '', ...environment };
    const imports = ['tsx', version, ...preload].flatMap((one) => ['--import', one]);
    this.process = spawn(process.execPath, [...imports, cli, ...args], { env });
    this.process.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.process.stderr?.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.#ended = once(this.process, 'close').then(([code]) => code as number | null);
    t.after(() => this.process.kill('SIGKILL'));
  }

  /** Every log line so far. */
  lines(): readonly Line[] {
    const whole = this.output.slice(0, this.output.lastIndexOf('\n') + 1);
    return whole
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  }

  /** The first line with an event, once it is written. */
  async line(event: string): Promise<Line> {
    for (;;) {
      const found = this.lines().find((line) => line['event'] === event);
      if (found) return found;
      await Promise.race([
        once(this.process.stdout ?? this.process, 'data'),
        this.#ended.then((code) => {
          throw new Error(`ended with ${code}: ${this.errors}`);
        }),
      ]);
    }
  }

  /** Below its base path. */
  async url(): Promise<string> {
    return (await this.line('listening'))['url'] as string;
  }

  /** The exit code, once all output is read. */
  exitCode(): Promise<number | null> {
    return this.#ended;
  }
}
