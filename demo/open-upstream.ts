/** The proxy's upstream: SortedPRO, or the sandbox. */
import { serveSandbox } from '../src/sandbox/index.js';
import type { Configuration } from './configuration.js';
import { fetchSandbox } from './fetch-sandbox.js';
import { journeyGroups } from './journey-groups.js';
import { sandboxOptions } from './sandbox-options.js';
import type { DemoUpstream } from './upstream.js';

export interface OpenUpstream {
  /** For the page: never holds the key. */
  readonly told: DemoUpstream;
  readonly api: string;
  readonly key: string;
  /** Calls the sandbox, in place of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** Restarts a live journey. PRO has none. */
  readonly restart?: (reference: string) => void;
  readonly close: () => Promise<void>;
}

/** Serves the sandbox on a free port of this machine, unless there is a key for PRO. */
export const openUpstream = async (configuration: Configuration): Promise<OpenUpstream> => {
  if (configuration.kind === 'pro') {
    const { api, key } = configuration;
    return { told: { kind: 'pro', url: api }, api, key, close: () => Promise.resolve() };
  }
  const options = sandboxOptions();
  const { url, sandbox, close } = await serveSandbox(options);
  return {
    told: { kind: 'sandbox', url, groups: journeyGroups },
    api: url,
    key: options.key,
    fetch: fetchSandbox(fetch),
    restart: sandbox.restart,
    close,
  };
};
