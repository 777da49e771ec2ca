import { Command, InvalidArgumentError, Option } from 'commander';
import { faultSpelling, readFault, type Fault } from '../../sandbox/fault.js';
import { journeyOf, journeys, liveJourneys, serveSandbox } from '../../sandbox/index.js';
import { hostOption, portOption } from './listen-options.js';
import { readPositiveNumber, readText } from './option-values.js';
import { listenError } from './start-error.js';

interface SandboxFlags {
  readonly port: number;
  readonly host: string;
  readonly key: string;
  readonly speed: number;
  readonly fault?: readonly ReferenceFault[];
  readonly list?: true;
}

/** A reference, or `*` for all, and what happens to its requests. */
type ReferenceFault = readonly [reference: string, fault: Fault];

/** `pro-tracking sandbox` */
export function sandboxCommand(): Command {
  return new Command('sandbox')
    .description("Serve a mock of SortedPRO's tracking API, with invented journeys.")
    .addOption(portOption(8787))
    .addOption(hostOption())
    .addOption(
      new Option('--key <key>', 'what ocp-apim-subscription-key must contain')
        .argParser(readText)
        .default('sandbox-key'),
    )
    .addOption(
      new Option('--speed <number>', 'seconds of a live journey that pass in a second')
        .argParser(readPositiveNumber)
        .default(60),
    )
    .addOption(
      new Option(
        '--fault <[reference=]fault>',
        `respond with a fault to requests for one reference, or for all; can be repeated. A fault is ${faultSpelling}`,
      ).argParser(readReferenceFault),
    )
    .option('--list', 'print every reference and what it shows')
    .action(async (flags: SandboxFlags) => {
      if (flags.list) console.log([...liveJourneys, ...journeys].map(line).join('\n'));
      else await runSandbox(flags);
    });
}

function readReferenceFault(text: string, others: readonly ReferenceFault[] = []): readonly ReferenceFault[] {
  const [, reference = '*', spelling = ''] = /^(?:([\w-]+|\*)=)?(.*)$/.exec(text) ?? [];
  const fault = readFault(spelling);
  if (!fault) throw new InvalidArgumentError(`Expected ${faultSpelling}.`);
  return [...others, [reference, fault]];
}

async function runSandbox({ fault: faults = [], ...options }: SandboxFlags): Promise<void> {
  try {
    const { url, sandbox, close } = await serveSandbox(options);
    for (const [reference, fault] of faults) sandbox.fault(reference, fault);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
    console.log(welcome(url, options.key));
  } catch (error) {
    throw listenError(error, options);
  }
}

function line({ reference, title }: { readonly reference: string; readonly title: string }): string {
  return `${reference}  ${title}`;
}

function welcome(url: string, key: string): string {
  const memorable = ['J01', 'J02', 'J07', 'J11', 'J21', 'J43e'].map(journeyOf);
  return [
    `SortedPRO sandbox on ${url}`,
    `Key (ocp-apim-subscription-key): ${key}`,
    '',
    'Try:',
    `  curl -H 'ocp-apim-subscription-key: ${key}' ${url}/tracking/${journeyOf('J02').reference}`,
    '',
    'References (--list prints all):',
    ...[...memorable, ...liveJourneys].map((each) => `  ${line(each)}`),
  ].join('\n');
}
