import type { SandboxOptions } from '../src/sandbox/create-sandbox.js';
import { journeys } from '../src/sandbox/journeys.js';
import { recentJourney } from './shared/recent.js';

/** Seconds of a live journey that pass in a second: an hour takes six seconds, and the longest journey a minute. */
const SPEED = 600;

/** The sandbox as the demo shows it. */
export const sandboxOptions = (): SandboxOptions & { readonly key: string } => ({
  key: 'sandbox-key',
  speed: SPEED,
  journeys: journeys.map(recentJourney),
});
