import type { Refresh } from '../../client/polling-schedule.js';
import type { TrackingErrorKind } from '../../client/tracking-error.js';
import type { TrackingStatus } from '../state/tracking-state.js';

/** How the proxy is asked, or would be. */
export interface RequestFacts {
  /** Absolute, where it makes a URL at all. */
  readonly url: string;
  readonly mode: string;
  readonly credentials: string;
  readonly hasToken: boolean;
  /** By the page's own `fetch`. */
  readonly isOwnFetch: boolean;
}

/** What came back, without any of its body. */
export interface AnswerFacts {
  readonly status: number;
  readonly contentType: string;
  /** It came after a redirect. */
  readonly isRedirected: boolean;
}

/** What went wrong. */
export interface ErrorFacts {
  readonly kind: TrackingErrorKind;
  /** A path and types, or the code of the proxy's problem; never a value. */
  readonly message: string;
  readonly correlationId: string | undefined;
  readonly retryAfter: string | undefined;
  readonly answer: AnswerFacts | undefined;
}

/** What became of asking whether anybody answers at the proxy's URL, whatever page asks. */
export interface ProbeFacts {
  readonly isAnswered: boolean;
  /** The directive of the page's policy that forbade it. */
  readonly forbiddenBy: string | undefined;
}

/** What is wrong with the page's markup. No token and no credentials. */
export interface MarkupFacts {
  /** Values that are not used: of which attribute or property, as it may be logged, what is used instead, and why. */
  readonly values: readonly {
    readonly name: string;
    readonly value: string;
    readonly used: string;
    readonly fault: 'credentials' | 'placeholder' | 'unusable' | undefined;
  }[];
  /** Attributes that look like misspelt ones of ours. */
  readonly names: readonly { readonly name: string; readonly meant: string; readonly isProperty: boolean }[];
  /** Attributes with curly quotes. */
  readonly quoted: readonly string[];
  /** An element of the page that an unclosed tag has taken in. */
  readonly swallowed: string | undefined;
}

/** All that is known of an element that its page's developer may want to know. No name, no place, no token. */
export interface Facts {
  readonly status: TrackingStatus;
  readonly reference: string;
  /** Where the first answer comes from. */
  readonly source: 'nowhere' | 'proxy' | 'data' | 'script';
  /** `undefined` where nothing is asked. */
  readonly request: RequestFacts | undefined;
  /** A form waits for a reference. */
  readonly hasLookup: boolean;
  /** It waits to be nearly seen. */
  readonly isLazy: boolean;
  readonly error: ErrorFacts | undefined;
  readonly probe: ProbeFacts | undefined;
  /** Why the answer between the tags cannot be used, where the proxy is asked in its place. */
  readonly unreadable: string | undefined;
  /** Of the last answer, as the browser measured it. */
  readonly size: number | undefined;
  readonly duration: number | undefined;
  /** Of what is on show: how many packages, legs and events. */
  readonly counts: readonly [packages: number, legs: number, events: number] | undefined;
  readonly refresh: Refresh;
  /** When the next request is due, by the device's clock; `undefined`: not by itself. */
  readonly due: number | undefined;
  readonly mistakes: MarkupFacts;
  /** The page's URL, and its origin. */
  readonly page: string;
  readonly origin: string;
  /** URLs of the page's scripts that are this element's. */
  readonly scripts: readonly string[];
  readonly version: string;
}
