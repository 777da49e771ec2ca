import { parseArgs } from 'node:util';
import { readFault, faultSpelling, type Fault } from './fault.js';

/** A flag is wrong: its message is one line for whoever typed it. */
export class UsageError extends Error {}

/** What the command line asks for. */
export type CliRequest =
  | { readonly action: 'help' | 'list' }
  | {
      readonly action: 'serve';
      readonly port: number;
      readonly host: string;
      readonly key: string;
      readonly speed: number;
      readonly faults: readonly (readonly [reference: string, fault: Fault])[];
    };

const flags = {
  port: { type: 'string', default: '8787' },
  host: { type: 'string', default: '127.0.0.1' },
  key: { type: 'string', default: 'sandbox-key' },
  speed: { type: 'string', default: '60' },
  fault: { type: 'string', multiple: true, default: [] as string[] },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node's message goes on with advice about positional arguments; its first sentence says what is wrong.
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split(/\.(?= )|\.?\n/);
    throw new UsageError(first);
  }
};

const readPort = (text: string): number => {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new UsageError(`--port: a number from 0 to 65535, not "${text}"`);
  return Number(text);
};

const readSpeed = (text: string): number => {
  const speed = Number(text);
  if (!(speed > 0 && Number.isFinite(speed)))
    throw new UsageError(`--speed: a positive number, not "${text}"`);
  return speed;
};

const filled = (name: string, text: string): string => {
  if (!text.trim()) throw new UsageError(`--${name}: must not be empty`);
  return text;
};

const readFaultFlag = (text: string): readonly [string, Fault] => {
  const [, reference = '*', spelling = ''] = /^(?:([\w-]+|\*)=)?(.*)$/.exec(text) ?? [];
  const fault = readFault(spelling);
  if (!fault) throw new UsageError(`--fault: ${faultSpelling}; not "${text}"`);
  return [reference, fault];
};

/**
 * Reads the command line.
 *
 * @param args without the program's name
 * @throws {UsageError}
 */
export const readCliOptions = (args: readonly string[]): CliRequest => {
  const values = parse(args);
  if (values.help) return { action: 'help' };
  if (values.list) return { action: 'list' };
  return {
    action: 'serve',
    port: readPort(values.port),
    host: filled('host', values.host),
    key: filled('key', values.key),
    speed: readSpeed(values.speed),
    faults: values.fault.map(readFaultFlag),
  };
};
