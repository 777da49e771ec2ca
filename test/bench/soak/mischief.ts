/** Everything that can go wrong with PRO, by chance, a bit of it at any time. */
import { setTimeout } from 'node:timers/promises';
import { journeys, type Fault, type Sandbox } from '../../../src/sandbox/index.js';
import type { Random } from './random.js';

const faults: readonly Fault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 401 },
  { kind: 'status', status: 429, retryAfter: 1 },
  { kind: 'delay', milliseconds: 50 },
  { kind: 'delay', milliseconds: 900 },
  { kind: 'delay', milliseconds: 1_100 },
  { kind: 'cut', at: 'json' },
  { kind: 'cut', at: 'length' },
  { kind: 'cut', at: 'chunk' },
  { kind: 'drip', milliseconds: 5, bytes: 64 },
  { kind: 'html' },
  { kind: 'empty' },
  { kind: 'null' },
  { kind: 'hang' },
  { kind: 'reset' },
];

/** In milliseconds. */
const PAUSE = 50;

/** Spoils and mends one consignment after another until the signal says that it is enough; leaves all of them mended. */
export const makeMischief = async (sandbox: Sandbox, random: Random, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const { reference } = random.of(journeys);
    sandbox.fault(reference, random.next() < 0.5 ? random.of(faults) : undefined);
    await setTimeout(PAUSE);
  }
  for (const { reference } of journeys) sandbox.fault(reference, undefined);
};
