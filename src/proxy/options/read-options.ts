import type { RequestContext } from '../context.js';
import type { Redaction } from '../access/view.js';
import type { Budget, Limiter } from '../limits/limiter.js';
import type { TrackingStore } from '../cache/store.js';
import type { ApiKey } from './api-key.js';
import type { Access, TrackingProxyOptions } from './options.js';
import * as v from 'valibot';
import { steadyClock } from '../clock.js';
import { createAlert, type Alert } from '../logging/operator-alerts.js';
import { lifetimesUpTo, type LifetimesByClass } from '../cache/freshness.js';
import { guardedFetch } from '../upstream/guarded-fetch.js';
import { concealKey, readApiKeyOption } from './api-key.js';
import { invalidOption, invalidSecret } from './invalid-option.js';
import { optionsSchema } from './options-schema.js';

/** The options with their defaults, and what all parts of the proxy share. */
export interface Settings {
  readonly apiKey: () => Promise<ApiKey>;
  readonly access: Access;
  /** Without a trailing slash. */
  readonly api: string;
  /** Without a trailing slash; empty for the root. */
  readonly basePath: string;
  readonly redact: Redaction;
  /** Other origins whose pages may read responses. */
  readonly origins: ReadonlySet<string>;
  /** Matches the whole reference, in any case. */
  readonly reference: RegExp;
  readonly html: TrackingProxyOptions['html'];
  /** Milliseconds. */
  readonly deadline: number;
  /** How long responses may be used, at most `maxAge`. */
  readonly lifetimes: LifetimesByClass;
  readonly limits: Readonly<Record<'requests' | 'notFound', Budget | false>>;
  readonly limiter: Limiter | undefined;
  readonly store: TrackingStore | undefined;
  readonly clientAddress: (request: Request, context?: RequestContext) => string | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly log: NonNullable<TrackingProxyOptions['log']> | undefined;
  /** Logs an alert for the operator, throttled. */
  readonly alert: Alert;
  readonly now: () => number;
}

type Parsed = v.InferOutput<typeof optionsSchema>;

/**
 * With `public`, anyone can request anything, so its budget is that of a person with a form. Otherwise a page may list a
 * shopper's orders: 60 with their expected delivery are 120 requests, and the page may be reloaded.
 */
const REQUESTS: Readonly<Record<Access['kind'], Budget>> = {
  public: { burst: 30, perMinute: 30 },
  token: { burst: 300, perMinute: 300 },
  authorize: { burst: 300, perMinute: 300 },
};
const NOT_FOUND: Budget = { burst: 10, perMinute: 1 };

/** @throws TypeError that says which option is invalid, what it was given and what is expected. It never contains the key. */
export function readOptions(options: TrackingProxyOptions | undefined): Settings {
  const given: Partial<TrackingProxyOptions> = options ?? {};
  try {
    const key = readApiKeyOption(given.apiKey, (reason) => alert('key_unusable', { reason }));
    const parsed = parse(given);
    const now = steadyClock(parsed.now ?? Date.now);
    const alert = createAlert(parsed.log ?? (() => undefined), now);
    return {
      apiKey: key,
      // The object itself: its method may use `this`.
      access: parsed.access.kind === 'authorize' ? given.access! : parsed.access,
      api: parsed.api,
      basePath: parsed.basePath,
      redact: readRedaction(parsed),
      origins: parsed.origins,
      reference: parsed.reference,
      html: parsed.html,
      deadline: parsed.deadline,
      lifetimes: lifetimesUpTo(parsed.maxAge ?? Infinity),
      limits: readLimits(parsed),
      limiter: parsed.limiter,
      store: parsed.store,
      clientAddress: parsed.clientAddress ?? ((_, context) => context?.clientAddress),
      fetch: parsed.fetch ?? guardedFetch,
      log: parsed.log,
      alert,
      now,
    };
  } catch (error) {
    throw new TypeError(concealKey(error instanceof Error ? error.message : String(error), given.apiKey));
  }
}

function parse(options: unknown): Parsed {
  const result = v.safeParse(optionsSchema, options, { abortEarly: true });
  if (result.success) return result.output;
  const [{ path = [], input, expected, message }] = result.issues;
  const names = path.map(({ key }) => key).filter((key) => typeof key === 'string');
  // The last name of an unknown option is the one that was given.
  if (expected === 'never') names.pop();
  const option = names.join('.');
  throw option === 'access.secrets' ? invalidSecret(option, message) : invalidOption(option, input, message);
}

function readRedaction({ access, redact }: Parsed): Redaction {
  const usual = access.kind === 'public' ? 'hidden' : 'full';
  const { signedBy = usual, location = usual } = redact;
  if (access.kind === 'public' && signedBy !== 'hidden')
    throw invalidOption(
      'redact.signedBy',
      signedBy,
      `'hidden': with public access, anyone could read who signed`,
    );
  return { signedBy, location };
}

function readLimits({ access, limits }: Parsed): Settings['limits'] {
  if (limits === false) return { requests: false, notFound: false };
  const { requests = REQUESTS[access.kind], notFound = NOT_FOUND } = limits;
  return { requests, notFound };
}
