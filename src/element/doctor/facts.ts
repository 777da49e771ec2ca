import type { Refresh } from '../../client/polling-schedule.js';
import type { TrackingErrorKind } from '../../client/tracking-error.js';
import type { Mistakes } from '../options/mistakes.js';
import type { TrackingStatus } from '../state/tracking-state.js';

/** The request to the proxy, sent or not. */
export interface RequestFacts {
  /** Absolute, unless it is no URL at all. */
  readonly url: string;
  readonly mode: string;
  readonly credentials: string;
  readonly hasToken: boolean;
  /** Sent by the page's own `fetch`. */
  readonly isOwnFetch: boolean;
}

/** The response, without its body. */
export interface ResponseFacts {
  readonly status: number;
  readonly contentType: string;
  /** It came after a redirect. */
  readonly isRedirected: boolean;
}

/** The failure. */
export interface ErrorFacts {
  readonly kind: TrackingErrorKind;
  /** A path and types, or the code of the proxy's problem; never a value. */
  readonly message: string;
  readonly correlationId: string | undefined;
  readonly retryAfter: string | undefined;
  readonly response: ResponseFacts | undefined;
}

/** The result of a request that any page may send, to the proxy's URL. */
export interface ProbeFacts {
  readonly isAnswered: boolean;
  /** The directive of the page's policy that forbade it. */
  readonly forbiddenBy: string | undefined;
}

/** Everything about an element that its page's developer may need. No name, no place, no token. */
export interface Facts {
  readonly status: TrackingStatus;
  readonly reference: string;
  /** Where the first data comes from. */
  readonly source: 'nowhere' | 'proxy' | 'data' | 'initialData' | 'script';
  /** `undefined` if there is none. */
  readonly request: RequestFacts | undefined;
  /** A form waits for a reference. */
  readonly hasLookup: boolean;
  /** It waits until it approaches the viewport. */
  readonly isLazy: boolean;
  readonly error: ErrorFacts | undefined;
  readonly probe: ProbeFacts | undefined;
  /** Why the page's own data cannot be used, so that the proxy is requested instead. */
  readonly unreadable: string | undefined;
  /** Bytes and milliseconds of the last response, as the browser measured them. */
  readonly size: number | undefined;
  readonly duration: number | undefined;
  /** How many packages, legs and events are shown. */
  readonly counts: readonly [packages: number, legs: number, events: number] | undefined;
  readonly refresh: Refresh;
  /** When the next automatic request is due, by the device's clock; `undefined` if there is none. */
  readonly due: number | undefined;
  readonly mistakes: Mistakes;
  /** The page's URL, and its origin. */
  readonly page: string;
  readonly origin: string;
  /** URLs of the page's scripts that are this element's. */
  readonly scripts: readonly string[];
  readonly version: string;
}
