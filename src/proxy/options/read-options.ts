import type { ApiKey } from './api-key.js';
import type { RequestContext } from '../context.js';
import type { Limiter } from '../limits/limiter.js';
import type { LogEntry } from '../logging/log.js';
import type { Access, TrackingProxyOptions } from './options.js';
import type { ReadLimits } from '../limits/read-limits.js';
import type { TrackingStore } from '../cache/store.js';
import { concealKey, readApiKeyOption } from './api-key.js';
import { steadyClock } from '../clock.js';
import { PRO_REFERENCE, wholeReference } from '../http/path.js';
import { readAccess, readRedact, type ReadRedact } from '../access/read-access.js';
import { readLimits } from '../limits/read-limits.js';
import { createNotices } from '../logging/operator-alerts.js';
import { readBasePath } from './read-base-path.js';
import { readOrigins } from './read-origins.js';
import { guardedFetch } from '../upstream/guarded-fetch.js';
import { wrong } from './invalid-option.js';

/** The options, checked and complete. */
export interface Settings {
  readonly apiKey: () => Promise<ApiKey>;
  readonly access: Access;
  /** Without a trailing slash. */
  readonly api: string;
  /** Without a trailing slash; empty for the root. */
  readonly basePath: string;
  readonly redact: ReadRedact;
  /** Other origins whose pages may read answers. */
  readonly origins: ReadonlySet<string>;
  /** Matches the whole of a reference, in any case. */
  readonly reference: RegExp;
  /** Milliseconds. */
  readonly deadline: number;
  readonly limits: ReadLimits;
  readonly limiter: Limiter | undefined;
  readonly store: TrackingStore | undefined;
  readonly clientAddress: (request: Request, context?: RequestContext) => string | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly log: (entry: LogEntry) => void;
  readonly now: () => number;
}

/** @throws TypeError that says which option, what was given and what is expected; it never holds the key */
export function readOptions(options: TrackingProxyOptions | undefined): Settings {
  const given: Partial<Record<keyof TrackingProxyOptions, unknown>> = options ?? {};
  try {
    const log = readFunction('log', given.log) ?? (() => undefined);
    const now = steadyClock(readFunction('now', given.now) ?? Date.now);
    const notices = createNotices(log, now);
    const apiKey = readApiKeyOption(given.apiKey, (reason) =>
      notices.tell('key_unusable', undefined, reason),
    );
    const access = readAccess(given.access);
    return {
      apiKey,
      access,
      api: readApi(given.api ?? 'https://api.electioapp.com'),
      basePath: readBasePath(given.basePath ?? '/delivery-status'),
      redact: readRedact(given.redact ?? {}, access),
      origins: readOrigins(given.origins ?? []),
      reference: readPattern(given.reference ?? PRO_REFERENCE),
      deadline: readDeadline(given.deadline ?? 3000),
      limits: readLimits(given.limits ?? {}, access),
      limiter: readSeam('limiter', given.limiter, ['take']),
      store: readSeam('store', given.store, ['get', 'set']),
      clientAddress:
        readFunction('clientAddress', given.clientAddress) ?? ((_, context) => context?.clientAddress),
      fetch: readFunction('fetch', given.fetch) ?? guardedFetch,
      log,
      now,
    };
  } catch (error) {
    throw new TypeError(concealKey(error instanceof Error ? error.message : String(error), given.apiKey));
  }
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

function readPattern(value: unknown): RegExp {
  if (!(value instanceof RegExp)) throw wrong('reference', value, `a RegExp of acceptable references`);
  return wholeReference(value);
}

function readDeadline(value: unknown): number {
  if (typeof value === 'number' && value >= 1 && value <= 60_000) return value;
  throw wrong('deadline', value, `milliseconds from 1 to 60000`);
}

function readFunction<N extends 'clientAddress' | 'fetch' | 'log' | 'now'>(
  name: N,
  value: unknown,
): Settings[N] | undefined {
  if (value === undefined || typeof value === 'function') return value as Settings[N] | undefined;
  throw wrong(name, value, `a function`);
}

/** An object with these methods. */
function readSeam<N extends 'limiter' | 'store'>(
  name: N,
  value: unknown,
  methods: readonly string[],
): Settings[N] {
  if (value === undefined) return undefined;
  const given = (value instanceof Object ? value : {}) as Record<string, unknown>;
  if (methods.every((method) => typeof given[method] === 'function')) return value as Settings[N];
  throw wrong(name, value, `an object with ${methods.map((method) => `${method}()`).join(' and ')}`);
}

function parsedUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
