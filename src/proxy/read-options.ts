import type { ApiKey } from './api-key.js';
import type { LogEntry } from './log.js';
import type { Access, Redact, TrackingProxyOptions } from './options.js';
import { concealKey, readApiKeyOption } from './api-key.js';
import { PRO_REFERENCE, wholeReference } from './path.js';

/** The options, checked and complete. */
export interface Settings {
  readonly apiKey: () => Promise<ApiKey>;
  readonly access: Access;
  /** Without a trailing slash. */
  readonly api: string;
  /** Without a trailing slash; empty for the root. */
  readonly basePath: string;
  readonly redact: Required<Redact>;
  /** Matches the whole of a reference, in any case. */
  readonly reference: RegExp;
  /** Milliseconds. */
  readonly deadline: number;
  readonly fetch: typeof globalThis.fetch;
  readonly log: (entry: LogEntry) => void;
  readonly now: () => number;
}

/** @throws TypeError that says which option, what was given and what is expected; it never holds the key */
export function readOptions(options: TrackingProxyOptions | undefined): Settings {
  const given: Partial<Record<keyof TrackingProxyOptions, unknown>> = options ?? {};
  const apiKey = readApiKeyOption(given.apiKey);
  try {
    const access = readAccess(given.access);
    return {
      apiKey,
      access,
      api: readApi(given.api ?? 'https://api.electioapp.com'),
      basePath: readBasePath(given.basePath ?? '/delivery-status'),
      redact: readRedact(given.redact ?? {}, access),
      reference: readPattern(given.reference ?? PRO_REFERENCE),
      deadline: readDeadline(given.deadline ?? 3000),
      // Called late and on nothing: some runtimes refuse a `fetch` that is called as a method.
      fetch: readFunction('fetch', given.fetch) ?? ((input, init) => globalThis.fetch(input, init)),
      log: readFunction('log', given.log) ?? (() => undefined),
      now: readFunction('now', given.now) ?? Date.now,
    };
  } catch (error) {
    throw new TypeError(concealKey(error instanceof Error ? error.message : String(error), given.apiKey));
  }
}

function readAccess(value: unknown): Access {
  const access = (typeof value === 'object' ? value : undefined) as Partial<Access> | undefined | null;
  if (access?.kind === 'public') return { kind: 'public' };
  if (access?.kind === 'authorize' && typeof access.authorize === 'function') return access as Access;
  throw wrong(
    'access',
    value,
    `a choice, for references can be guessed: { kind: 'authorize', authorize(request, reference) } shows shoppers' ` +
      `names and places to whom your function allows; { kind: 'public' } shows a consignment to anyone, without them`,
  );
}

function readApi(value: unknown): string {
  const url = typeof value === 'string' ? parsedUrl(value) : undefined;
  if (url?.username || url?.password)
    throw new TypeError(`api: got a URL with a password (not shown); expected none`);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw wrong('api', value, `a URL such as https://api.electioapp.com, without a query`);
  }
  return url.href.replace(/\/+$/, '');
}

function readBasePath(value: unknown): string {
  const path = typeof value === 'string' && /^\/(?!\/)[^?#\\]*$/.test(value) ? value : undefined;
  if (path === undefined)
    throw wrong('basePath', value, `a path with a leading slash, such as /delivery-status`);
  return new URL(path, 'http://proxy').pathname.replace(/\/+$/, '');
}

function readRedact(value: unknown, access: Access): Required<Redact> {
  if (typeof value !== 'object' || value === null) throw wrong('redact', value, `an object`);
  const usual = access.kind === 'public' ? 'none' : 'full';
  const { signedBy = usual, location = usual } = value as Redact;
  if (!['full', 'initials', 'none'].includes(signedBy)) {
    throw wrong('redact.signedBy', signedBy, `'full', 'initials' or 'none'`);
  }
  if (access.kind === 'public' && signedBy !== 'none') {
    throw wrong('redact.signedBy', signedBy, `'none': with public access anyone would read who signed`);
  }
  if (!['full', 'none'].includes(location)) throw wrong('redact.location', location, `'full' or 'none'`);
  return { signedBy, location };
}

function readPattern(value: unknown): RegExp {
  if (!(value instanceof RegExp)) throw wrong('reference', value, `a RegExp of acceptable references`);
  return wholeReference(value);
}

function readDeadline(value: unknown): number {
  if (typeof value === 'number' && value >= 1 && value <= 60_000) return value;
  throw wrong('deadline', value, `milliseconds from 1 to 60000`);
}

function readFunction<N extends 'fetch' | 'log' | 'now'>(name: N, value: unknown): Settings[N] | undefined {
  if (value === undefined || typeof value === 'function') return value as Settings[N] | undefined;
  throw wrong(name, value, `a function`);
}

function parsedUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function wrong(option: string, given: unknown, expected: string): TypeError {
  const shown =
    typeof given === 'string' ? `'${given}'` : given instanceof Object ? typeof given : String(given);
  return new TypeError(`${option}: got ${shown}; expected ${expected}`);
}
