import type { RequestContext } from '../context.js';
import type { Budget, Limiter } from '../limits/limiter.js';
import type { LogEntry } from '../logging/log.js';
import type { TrackingStore } from '../cache/store.js';
import type { ProTrackingData } from '../../tracking/pro-api.js';

/**
 * Who may see a consignment. References count upwards and can be guessed, so there is no default.
 *
 * - `token`: anyone who has a token that you signed for this consignment: see `mintToken`. A `full` token shows names and
 *   locations unless `redact` says otherwise, a `basic` token never does.
 * - `authorize`: your function decides whether this request may see this consignment, for example from the shopper's
 *   session. A refusal is a 404, exactly like a consignment that does not exist. Names and locations are shown unless
 *   `redact` says otherwise.
 * - `public`: anyone who knows or guesses a reference. Signatures are never shown, locations only if `redact` says so.
 */
export type Access = TokenAccess | AuthorizeAccess | PublicAccess;

export interface TokenAccess {
  readonly kind: 'token';
  /** The secrets that sign tokens, of at least 32 characters each: one, or two while one replaces the other. */
  readonly secrets: readonly string[];
  /** The `aud` of the tokens, such as `delivery-status`. Tokens for another audience are refused. */
  readonly audience: string;
}

export interface AuthorizeAccess {
  readonly kind: 'authorize';
  /**
   * @param request the shopper's; decide by its cookies or headers
   * @param reference in upper case and of an acceptable form
   * @returns `true` to show the consignment; anything else refuses. An exception is a 500, more than 10 seconds a 504.
   */
  authorize(request: Request, reference: string): boolean | Promise<boolean>;
}

export interface PublicAccess {
  readonly kind: 'public';
}

/**
 * How much personal data is passed on. Unless names and locations are both `full`, a carrier's description is dropped if
 * the event's code says the same, if it repeats a word of any withheld name or location of the response, or if it looks
 * like a signature, an address or contact data. `none` is an alias of `hidden`.
 */
export interface Redact {
  /** `full`: as signed; `initials`: `C. S.`; `hidden`: left out. With public access only `hidden`. */
  readonly signedBy?: 'full' | 'initials' | 'hidden' | 'none';
  /**
   * `full`: as scanned, which may be the shopper's address; `town`: without what looks like a street, a house, a postcode
   * or a person; `hidden`: left out.
   */
  readonly location?: 'full' | 'town' | 'hidden' | 'none';
}

/** The limits of one client. `false` turns a limit off, for a proxy that only you can reach. */
export interface Limits {
  /**
   * Requests. Default: 300 at once and 300 a minute with `token` and `authorize`, where a page may list a shopper's
   * orders; 30 and 30 with `public`.
   */
  readonly requests?: Budget | false;
  /** With public access, references that PRO does not know. Default: 10 at once and one a minute. */
  readonly notFound?: Budget | false;
}

/** How to render a journey as HTML, by the names of `renderTracking`'s options. */
export interface HtmlOptions {
  readonly consignment: string;
  readonly mode?: 'flattened';
  /** `basePath`, unless it is the default. */
  readonly proxyUrl?: string;
  /** With `token` access, the token of the request: the element needs it in the browser. */
  readonly token?: string;
  /** The parameters of the query, such as `?lang=de&heading-level=3`. */
  readonly lang?: string;
  readonly layout?: 'full' | 'compact' | 'summary';
  readonly headingLevel?: number;
  readonly viewerTimeZone?: string;
  /** PRO's own state and expected date are in the data, if PRO has returned them. */
  readonly expectedDelivery?: boolean;
}

/** Renders a journey as HTML. An exception is a 500. */
export type RenderHtml = (data: ProTrackingData, options: HtmlOptions) => string | Promise<string>;

/** The options of `createTrackingProxy`. Only `apiKey` and `access` are required. */
export interface TrackingProxyOptions {
  /**
   * PRO's subscription key, or a function that returns it, called for every request to PRO. `undefined`, such as an
   * environment variable that is not set, is a TypeError. The key can also cancel consignments and read full addresses:
   * keep it on the server.
   */
  readonly apiKey: string | (() => string | undefined | Promise<string | undefined>) | undefined;
  readonly access: Access;
  /** PRO's URL: `https://api.electioapp.com` (default), `https://apisandbox.electioapp.com`, or that of a mock. */
  readonly api?: string;
  /** The path below which the proxy responds: `/delivery-status` (default). */
  readonly basePath?: string;
  /** Default: `full` with `token` and `authorize`, `hidden` with `public`. */
  readonly redact?: Redact;
  /**
   * Other origins whose pages may read responses, such as `https://www.shop.example`. Default: none. Pages of the proxy's
   * own origin may always read them.
   */
  readonly origins?: readonly string[];
  /**
   * Matches the whole of an acceptable reference, in any case. Default: `EC-xxx-xxx-xxx`. In addition, a reference is
   * always 1 to 64 letters, digits and `-`.
   */
  readonly reference?: RegExp;
  /**
   * `renderTracking` of `pro-tracking/server`, or a function that calls it with more options. With it, the proxy also serves
   * the journey as HTML, for pages of servers that do not run JavaScript: `{basePath}/html/{reference}`. Default: none.
   */
  readonly html?: RenderHtml;
  /** The time limit of PRO's whole response, body included, in milliseconds: 3000 (default); 1 to 60,000. */
  readonly deadline?: number;
  /**
   * How old a response may be before PRO is called again, in milliseconds, whole seconds. For tests and demonstrations:
   * the default, which depends on the state, is right for PRO.
   */
  readonly maxAge?: number;
  /** The limits of one client; `false` turns all of them off. */
  readonly limits?: Limits | false;
  /** Counts requests for several proxies together, instead of `limits.requests`. If it fails, that limit applies. */
  readonly limiter?: Limiter;
  /** Shares responses between several proxies. Default: each proxy has its own cache, in bounded memory. */
  readonly store?: TrackingStore;
  /**
   * The client's address, for the limits. Default: `context.clientAddress`. Behind a reverse proxy that is the address of
   * the reverse proxy: read the header that it sets instead, but no header that a client can set. See `trustProxy`. A
   * client without an address is not limited.
   */
  readonly clientAddress?: (request: Request, context?: RequestContext) => string | undefined;
  /** Replaces the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Receives an entry for each request, when its response is ready, and alerts. Its exceptions are ignored. */
  readonly log?: (entry: LogEntry) => void;
  /** Milliseconds since the Unix epoch. Default: `Date.now`. */
  readonly now?: () => number;
}
