/** The proxy's upstream: SortedPRO, or the sandbox. */
import { serveSandbox } from '../src/sandbox/index.js';
import type { Configuration } from './configuration.js';
import { journeyGroups } from './journey-groups.js';
import type { DemoUpstream } from './upstream.js';

export interface OpenUpstream {
  /** For the page: never holds the key. */
  readonly told: DemoUpstream;
  readonly api: string;
  readonly key: string;
  /** Restarts a live journey. PRO has none. */
  readonly restart?: (reference: string) => void;
  readonly close: () => Promise<void>;
}

/** Seconds of a live journey that pass in a second: an hour takes six seconds, and the longest journey a minute. */
const SPEED = 600;

/** Serves the sandbox on a free port of this machine, unless there is a key for PRO. */
export const openUpstream = async (configuration: Configuration): Promise<OpenUpstream> => {
  if (configuration.kind === 'pro') {
    const { api, key } = configuration;
    return { told: { kind: 'pro', url: api }, api, key, close: () => Promise.resolve() };
  }
  const key = 'sandbox-key';
  const { url, sandbox, close } = await serveSandbox({ key, speed: SPEED });
  return {
    told: { kind: 'sandbox', url, groups: journeyGroups },
    api: url,
    key,
    restart: sandbox.restart,
    close,
  };
};
