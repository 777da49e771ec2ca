/**
 * Sandboxes with live journeys whose time the test moves, each behind a proxy: `/live/{name}/{reference}` is a sandbox of
 * that name, started by its first request; `/live/{name}/control?command={json}` says what happens next in it.
 */
import { serveSandbox, type Fault, type ServedSandbox } from '../../src/sandbox/index.js';
import { createTrackingProxy } from '../../src/proxy/index.js';

export interface SandboxCommand {
  /** Lets so many milliseconds pass. */
  readonly pass?: number;
  /** The fault of every request from now on; `null` clears it. */
  readonly fault?: Fault | null;
}

interface LiveSandbox {
  readonly served: ServedSandbox;
  readonly proxy: (request: Request) => Promise<Response>;
  readonly run: (command: SandboxCommand) => void;
}

const open = async (basePath: string): Promise<LiveSandbox> => {
  let passed = 0;
  const served = await serveSandbox({ speed: 1, now: () => Date.now() + passed });
  // A new proxy for each request: the test's time passes faster than a proxy's cache expires.
  const proxy = (request: Request) =>
    createTrackingProxy({
      apiKey: 'sandbox-key',
      api: served.url,
      basePath,
      access: { kind: 'authorize', authorize: () => true },
      limits: false,
    })(request);
  return {
    served,
    proxy,
    run: ({ pass = 0, fault }) => {
      passed += pass;
      if (fault !== undefined) served.sandbox.fault('*', fault ?? undefined);
    },
  };
};

export interface LiveJourneys {
  readonly respond: (request: Request) => Promise<Response | undefined>;
  readonly close: () => Promise<void>;
}

export const openLiveJourneys = (): LiveJourneys => {
  const sandboxes = new Map<string, Promise<LiveSandbox>>();
  return {
    respond: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const [, base, name, rest] = /^(\/live\/([\w-]+))\/(.+)$/.exec(pathname) ?? [];
      if (base === undefined || name === undefined) return undefined;
      const opening = sandboxes.get(name) ?? open(base);
      sandboxes.set(name, opening);
      const sandbox = await opening;
      if (rest !== 'control') return sandbox.proxy(request);
      sandbox.run(JSON.parse(searchParams.get('command') ?? '{}') as SandboxCommand);
      return new Response(null, { status: 204 });
    },
    close: async () => {
      for (const sandbox of sandboxes.values()) await (await sandbox).served.close();
    },
  };
};
