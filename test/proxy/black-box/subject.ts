/** A proxy to test, under one framework or runtime. */
import type { AuthorizeAccess, TrackingProxyOptions } from '../../../src/proxy/index.js';

export const KEY = '0123456789abcdef0123456789abcdef';
export const ORIGIN = 'https://shop.example';
export const BASE = '/delivery-status';

/** The cookie of the shopper who may see everything. */
export const COOKIE = 'shopper=7';

/** A request with this header has no limit. */
export const UNLIMITED = 'x-unlimited';

/** How many requests a client may send at once. */
export const BURST = 3;

/** What a test may set. */
export interface SubjectTimes {
  /** How many seconds pass for the proxy in a second. Default: 1. */
  readonly speed?: number;
  /** Milliseconds for a call to PRO. Default: a minute, so that a crowd gets its response on a busy machine too. */
  readonly deadline?: number;
}

/** PRO's URL with the times as its fragment: a subject in another process receives both as one text. */
export const upstreamWith = (api: string, { speed = 1, deadline = 60_000 }: SubjectTimes): string =>
  `${api}#${speed},${deadline}`;

const timesOf = (upstream: string): Pick<TrackingProxyOptions, 'api' | 'now' | 'deadline'> => {
  const [api = '', times = ''] = upstream.split('#');
  const [speed = NaN, deadline = NaN] = times.split(',').map(Number);
  return { api, now: () => Date.now() * speed, deadline };
};

/** All but `access`, whose `authorize` receives the framework's own request. */
export const subjectOptions = (upstream: string): Omit<TrackingProxyOptions, 'access'> => ({
  apiKey: KEY,
  ...timesOf(upstream),
  origins: [ORIGIN],
  limits: { requests: { burst: BURST, perMinute: 1 } },
  html: ({ ConsignmentReferenceForAllLegsAssignedByMpd: reference }, { lang }) =>
    `<p lang="${lang}">${reference} “delivered”</p>`,
  clientAddress: (request, context) => (request.headers.has(UNLIMITED) ? undefined : context?.clientAddress),
});

/** For frameworks whose request is the platform's. */
export const access: AuthorizeAccess = {
  kind: 'authorize',
  authorize: (request) => request.headers.get('cookie') === COOKIE,
};

export interface Served {
  /** Of the server, without a trailing slash. */
  readonly url: string;
  close(): unknown;
}

export interface Subject {
  readonly name: string;
  /** @param upstream where PRO is; see `upstreamWith` */
  start(upstream: string): Promise<Served>;
  /** The proxy is the whole application. */
  readonly isAlone?: boolean;
  /** It refuses some methods itself, such as TRACE. */
  readonly refusesMethods?: boolean;
  /** It resolves `..`, merges `//` or redirects before the proxy receives the request. */
  readonly normalisesTargets?: boolean;
  /** It refuses a bad `Host` header itself. */
  readonly refusesHosts?: boolean;
  /** Targets that it refuses itself, with 400. */
  readonly refusesItself?: RegExp;
  /** The framework does not know the client's address. */
  readonly knowsNoAddress?: boolean;
}
