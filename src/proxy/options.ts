import type { LogEntry } from './log.js';

/**
 * Who may see a consignment. References count upwards and can be guessed, so there is no default.
 *
 * - `authorize`: your function says whether this request may see this consignment, for instance from the shopper's
 *   session. A refusal answers 404, exactly like a consignment that does not exist. Names and places are shown
 *   unless `redact` says otherwise.
 * - `public`: anyone who knows or guesses a reference. No signature is shown, and no place unless `redact` says so.
 */
export type Access = AuthorizeAccess | PublicAccess;

export interface AuthorizeAccess {
  readonly kind: 'authorize';
  /**
   * @param request as it came in; answer from its cookies or headers
   * @param reference upper-cased and of an acceptable form
   * @returns `true` to show the consignment; anything else refuses. A throw answers 500.
   */
  authorize(request: Request, reference: string): boolean | Promise<boolean>;
}

export interface PublicAccess {
  readonly kind: 'public';
}

/**
 * How much personal data is answered. A carrier's description is free text: where it repeats a signature or place
 * of its own event that is withheld, that part becomes `…`; what it words otherwise stays.
 */
export interface Redact {
  /** `full`: as signed; `initials`: `C. S.`; `none`: left out. With public access only `none`. */
  readonly signedBy?: 'full' | 'initials' | 'none';
  /** `full`: as scanned, may be the shopper's address; `none`: left out. */
  readonly location?: 'full' | 'none';
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
  /** Default: `full` with `authorize`, `none` with `public`. */
  readonly redact?: Redact;
  /**
   * The whole of an acceptable reference, whatever its case; default `EC-xxx-xxx-xxx`. Whatever it allows, a
   * reference is 1 to 64 letters, digits and `-`.
   */
  readonly reference?: RegExp;
  /** Milliseconds that PRO has for its whole answer, body included: 3000 (default); 1 to 60,000. */
  readonly deadline?: number;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Told once per request, after its answer is made. What it throws is ignored. Default: nothing is logged. */
  readonly log?: (entry: LogEntry) => void;
  /** Milliseconds since the Unix epoch; default `Date.now`. */
  readonly now?: () => number;
}
