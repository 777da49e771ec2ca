import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.js';

type Flags = NonNullable<ParseArgsConfig['options']>;

interface Parsed<F extends Flags> {
  readonly args: string[];
  readonly options: F;
  readonly strict: true;
  readonly allowPositionals: true;
}

/**
 * Reads a command line.
 *
 * @param args without the program's name
 * @param most how many arguments that belong to no flag are taken
 * @throws UsageError never with an argument's value: it may be a secret that was put into the wrong place
 */
export function parseFlags<F extends Flags>(
  args: readonly string[],
  options: F,
  most = 0,
): ReturnType<typeof parseArgs<Parsed<F>>> {
  const parsed = ((): ReturnType<typeof parseArgs<Parsed<F>>> => {
    try {
      return parseArgs<Parsed<F>>({ args: [...args], options, strict: true, allowPositionals: true });
    } catch (error) {
      // Node's message goes on with advice about positional arguments; its first sentence says what is wrong.
      const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/\.(?= )|\.?\n/);
      throw new UsageError(first);
    }
  })();
  const surplus = parsed.positionals.length - most;
  if (surplus > 0) throw new UsageError(`${surplus} argument${surplus > 1 ? 's' : ''} too many`);
  return parsed;
}

/** @param name as it was given: `--port`, or a variable of the environment */
export function readPort(name: string, text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new UsageError(`${name}: a number from 0 to 65535, not "${text}"`);
  return Number(text);
}

export function filled(name: string, text: string): string {
  if (!text.trim()) throw new UsageError(`${name}: must not be empty`);
  return text;
}
