import { filled, parseFlags, readPort } from './flags.js';
import { UsageError } from './usage-error.js';
import { readFault, faultSpelling, type Fault } from '../../sandbox/fault.js';

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

const readSpeed = (text: string): number => {
  const speed = Number(text);
  if (!(speed > 0 && Number.isFinite(speed)))
    throw new UsageError(`--speed: a positive number, not "${text}"`);
  return speed;
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
  const { values } = parseFlags(args, flags);
  if (values.help) return { action: 'help' };
  if (values.list) return { action: 'list' };
  return {
    action: 'serve',
    port: readPort('--port', values.port),
    host: filled('--host', values.host),
    key: filled('--key', values.key),
    speed: readSpeed(values.speed),
    faults: values.fault.map(readFaultFlag),
  };
};
