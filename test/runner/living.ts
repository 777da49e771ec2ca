/**
 * Living journeys whose time the tests move, behind a proxy of their own: `/living/{name}/{reference}` is a sandbox by that
 * name, which begins with its first request; `/living/{name}/control?told={json}` tells it what happens next.
 */
import { serveSandbox, type Fault, type ServedSandbox } from '../../src/sandbox/index.js';
import { createTrackingProxy } from '../../src/proxy/index.js';

/** What a test can tell a sandbox. */
export interface LivingControl {
  /** Lets so many milliseconds pass. */
  readonly pass?: number;
  /** What every request runs into from now on; `null` takes it back. */
  readonly fault?: Fault | null;
}

interface Living {
  readonly served: ServedSandbox;
  readonly proxy: (request: Request) => Promise<Response>;
  readonly control: (told: LivingControl) => void;
}

const open = async (basePath: string): Promise<Living> => {
  let passed = 0;
  const served = await serveSandbox({ speed: 1, now: () => Date.now() + passed });
  // A proxy for each request: the tests' time passes faster than what a proxy remembers.
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
    control: ({ pass = 0, fault }) => {
      passed += pass;
      if (fault !== undefined) served.sandbox.fault('*', fault ?? undefined);
    },
  };
};

export interface LivingShelf {
  readonly answer: (request: Request) => Promise<Response | undefined>;
  readonly close: () => Promise<void>;
}

export const openLiving = (): LivingShelf => {
  const shelf = new Map<string, Promise<Living>>();
  return {
    answer: async (request) => {
      const { pathname } = new URL(request.url);
      const [, base, name, rest] = /^(\/living\/([\w-]+))\/(.+)$/.exec(pathname) ?? [];
      if (base === undefined || name === undefined) return undefined;
      const opening = shelf.get(name) ?? open(base);
      shelf.set(name, opening);
      const living = await opening;
      if (rest !== 'control') return living.proxy(request);
      living.control(JSON.parse(new URL(request.url).searchParams.get('told') ?? '{}') as LivingControl);
      return new Response(null, { status: 204 });
    },
    close: async () => {
      for (const living of shelf.values()) await (await living).served.close();
    },
  };
};
