import type { Endpoint } from '../../tracking/proxy-url.js';
import type { ProblemCode } from '../http/problem.js';

/** What the option `log` receives: every request, and alerts for the operator. */
export type LogEntry = RequestEntry | AlertEntry;

/** Whether a response came from memory (`hit`, or `stale`), from PRO (`miss`), or from another request's call to PRO. */
export type CacheState = 'hit' | 'stale' | 'miss' | 'joined';

/** One request, without its reference, its token, an address, the key, a name or a location. */
export interface RequestEntry {
  readonly event: 'request';
  readonly method: string;
  /** `undefined` when the proxy does not serve the path. */
  readonly route: Endpoint | 'html' | undefined;
  /** Of the response. */
  readonly status: number;
  readonly code: 'ok' | ProblemCode;
  /** Milliseconds from the request to its response. */
  readonly duration: number;
  /** Absent when the request was refused before the cache. */
  readonly cache?: CacheState;
  /** A hash of the reference. Anyone who can guess references can reverse it. */
  readonly reference?: string;
  /** PRO's status, if it was an error. 401 and 403 mean that PRO does not accept the key. */
  readonly upstreamStatus?: number;
  /** Sorted's support asks for it. */
  readonly correlationId?: string;
}

/**
 * An alert for the operator, logged at most once a minute.
 *
 * - `key_refused`: PRO does not accept the key
 * - `key_unusable`: the function `apiKey` failed or did not return a key, for the given `reason`
 * - `store_failed`, `limiter_failed`: the shared one failed or took too long, and memory is used instead
 * - `store_entry_refused`: the shared store returned an entry that no proxy with this API key wrote, or a too large one
 * - `response_cut`: a response of PRO had more packages, legs or events than are passed on
 * - `html_failed`: the function `html` failed, or did not return a text
 * - `client_unknown`: a request came without an address, so that no limit applied
 */
export interface AlertEntry {
  readonly event: 'alert';
  readonly alert:
    | 'key_refused'
    | 'key_unusable'
    | 'store_failed'
    | 'limiter_failed'
    | 'store_entry_refused'
    | 'response_cut'
    | 'html_failed'
    | 'client_unknown';
  /** Text without a secret. */
  readonly reason?: string;
  readonly upstreamStatus?: number | undefined;
}

/** Calls `log`. Neither an exception nor a rejection of it reaches the shopper or the process. */
export function emit(log: (entry: LogEntry) => unknown, entry: LogEntry): void {
  new Promise((resolve) => resolve(log(entry))).catch(() => undefined);
}
