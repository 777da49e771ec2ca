/** A proxy of the contract's own, under one framework or runtime. */
import type { AuthorizeAccess, TrackingProxyOptions } from '../../../src/proxy/index.js';

export const KEY = '0123456789abcdef0123456789abcdef';
export const ORIGIN = 'https://shop.example';
export const BASE = '/delivery-status';

/** The one whose requests are answered. */
export const COOKIE = 'shopper=7';

/** With this header a request counts for nobody's limit. */
export const UNLIMITED = 'x-unlimited';

/** How many requests a client has at once. */
export const BURST = 3;

/** Behind `#` stands how many seconds pass for the proxy in a second; one, without it. */
const timesOf = (upstream: string): Pick<TrackingProxyOptions, 'api' | 'now'> => {
  const [api = '', speed = '1'] = upstream.split('#');
  return { api, now: () => Date.now() * Number(speed) };
};

/** All but `access`, whose `authorize` is handed the framework's own request. */
export const subjectOptions = (upstream: string): Omit<TrackingProxyOptions, 'access'> => ({
  apiKey: KEY,
  ...timesOf(upstream),
  origins: [ORIGIN],
  // A crowd of 1,000 must get its response in this time, also on a busy machine.
  deadline: 2500,
  limits: { requests: { burst: BURST, perMinute: 1 } },
  clientAddress: (request, context) => (request.headers.has(UNLIMITED) ? undefined : context?.clientAddress),
});

/** Where the framework's request is the platform's. */
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
  /** @param upstream where PRO is; see `subjectOptions` */
  start(upstream: string): Promise<Served>;
  /** There is no application around the proxy. */
  readonly isAlone?: boolean;
  /** It refuses some methods itself, such as TRACE. */
  readonly refusesMethods?: boolean;
  /** It resolves `..`, merges `//` or redirects before the proxy receives the request. */
  readonly normalisesTargets?: boolean;
  /** Targets that it refuses itself, with 400. */
  readonly refusesItself?: RegExp;
  /** Nothing tells this framework a client's address. */
  readonly knowsNoAddress?: boolean;
}
