import type { RequestContext } from '../context.js';
import type { Budget, Limiter } from '../limits/limiter.js';
import type { LogEntry } from '../logging/log.js';
import type { TrackingStore } from '../cache/store.js';

/**
 * Who may see a consignment. References count upwards and can be guessed, so there is no default.
 *
 * - `token`: whoever has a token of yours for this consignment: see `mintToken`. A `full` one shows names and places
 *   unless `redact` says otherwise, a `basic` one never.
 * - `authorize`: your function says whether this request may see this consignment, for instance from the shopper's
 *   session. A refusal answers 404, exactly like a consignment that does not exist. Names and places are shown
 *   unless `redact` says otherwise.
 * - `public`: anyone who knows or guesses a reference. No signature is shown, and no place unless `redact` says so.
 */
export type Access = TokenAccess | AuthorizeAccess | PublicAccess;

export interface TokenAccess {
  readonly kind: 'token';
  /** What tokens are signed with, 32 characters or more; two while one takes the place of the other. */
  readonly secrets: readonly string[];
  /** The `aud` of the tokens, such as `delivery-status`: no token that was meant for something else is taken. */
  readonly audience: string;
}

export interface AuthorizeAccess {
  readonly kind: 'authorize';
  /**
   * @param request as it came in; answer from its cookies or headers
   * @param reference upper-cased and of an acceptable form
   * @returns `true` to show the consignment; anything else refuses. A throw is a 500, more than 10 seconds a 504.
   */
  authorize(request: Request, reference: string): boolean | Promise<boolean>;
}

export interface PublicAccess {
  readonly kind: 'public';
}

/**
 * How much personal data is passed on. Where names or places are not `full`, a carrier's description is dropped if the
 * event's code is known, if it repeats a word of any withheld name or place of the response, or if it looks like a
 * signature, an address or contact data. `none` is an alias of `hidden`.
 */
export interface Redact {
  /** `full`: as signed; `initials`: `C. S.`; `hidden`: left out. With public access only `hidden`. */
  readonly signedBy?: 'full' | 'initials' | 'hidden' | 'none';
  /**
   * `full`: as scanned, may be the shopper's address; `town`: without what looks like a street, a house, a postcode or
   * a person; `hidden`: left out.
   */
  readonly location?: 'full' | 'town' | 'hidden' | 'none';
}

/** The budget of one client. `false` lifts a limit, for a proxy that only you can reach. */
export interface Limits {
  /**
   * Requests. Default: 300 at once and 300 a minute with `token` and `authorize`, where a page may list a shopper's
   * orders; 30 and 30 with `public`.
   */
  readonly requests?: Budget | false;
  /** With public access, references that PRO does not know. Default: 10 at once and one a minute. */
  readonly notFound?: Budget | false;
}

/** What `createTrackingProxy` takes. Only `apiKey` and `access` must be given. */
export interface TrackingProxyOptions {
  /**
   * PRO's subscription key, or a function that gets it, asked for every upstream request. The key can also cancel
   * consignments and read full addresses: keep it on the server.
   */
  readonly apiKey: string | (() => string | Promise<string>);
  readonly access: Access;
  /** PRO's address: `https://api.electioapp.com` (default), `https://apisandbox.electioapp.com`, or a stand-in's. */
  readonly api?: string;
  /** The path below which the proxy answers: `/delivery-status` (default). */
  readonly basePath?: string;
  /** Default: `full` with `token` and `authorize`, `hidden` with `public`. */
  readonly redact?: Redact;
  /**
   * Other origins whose pages may read answers, such as `https://www.shop.example`. Default: none; pages of the
   * proxy's own origin always may.
   */
  readonly origins?: readonly string[];
  /**
   * The whole of an acceptable reference, whatever its case; default `EC-xxx-xxx-xxx`. Whatever it allows, a
   * reference is 1 to 64 letters, digits and `-`.
   */
  readonly reference?: RegExp;
  /** Milliseconds that PRO has for its whole answer, body included: 3000 (default); 1 to 60,000. */
  readonly deadline?: number;
  /** The budget of one client; `false` lifts every limit. */
  readonly limits?: Limits | false;
  /** Counts requests for several proxies together. It decides instead of `limits.requests`, unless it fails. */
  readonly limiter?: Limiter;
  /** Shares answers between several proxies. Default: each remembers its own, in bounded memory. */
  readonly store?: TrackingStore;
  /**
   * The client's address, for the limits. Default: `context.clientAddress`, which behind a reverse proxy is that of the
   * reverse proxy: then read the header that it sets, and no header that a client can set itself. A client without an
   * address is not limited.
   */
  readonly clientAddress?: (request: Request, context?: RequestContext) => string | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * Told once per request, after its answer is made, and of what you should know. What it throws is ignored. Default:
   * nothing is logged.
   */
  readonly log?: (entry: LogEntry) => void;
  /** Milliseconds since the Unix epoch; default `Date.now`. */
  readonly now?: () => number;
}
