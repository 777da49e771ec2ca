import type { ProblemCode } from '../http/problem.js';
import type { Route } from '../http/path.js';

/** What is told: every request, and what the operator should know. */
export type LogEntry = RequestEntry | NoticeEntry;

/** How an answer came about: from memory, fresh or stale; by asking PRO; by waiting for one that asks already. */
export type CacheState = 'hit' | 'stale' | 'miss' | 'joined';

/** One request, told without its reference, its token, an address, the key, a name or a place. */
export interface RequestEntry {
  readonly event: 'request';
  readonly method: string;
  /** `undefined` when the path is none of the proxy's. */
  readonly route: Route | undefined;
  /** The status that was answered. */
  readonly status: number;
  readonly code: 'ok' | ProblemCode;
  /** Milliseconds from the request to its answer. */
  readonly duration: number;
  /** Absent where a request ended before there was a question. */
  readonly cache?: CacheState;
  /** Stands for the reference: the same for the same one, and not the reference itself. */
  readonly reference?: string;
  /** The status of PRO's refusal: 401 and 403 mean that the key is not accepted. */
  readonly upstreamStatus?: number;
  /** What Sorted's support asks for. */
  readonly correlationId?: string;
}

/**
 * An alert for the operator, logged once a minute at most.
 *
 * - `key_refused`: PRO does not accept the key
 * - `key_unusable`: the function `apiKey` failed or did not return a key, for the given `reason`
 * - `store_failed`, `limiter_failed`: the shared one failed or took too long, and memory is used instead
 * - `store_entry_refused`: the shared store returned an entry that no proxy with this API key wrote, or a too large one
 * - `response_cut`: a response of PRO had more packages, legs or events than are passed on
 * - `client_unknown`: a request came without an address, so that no limit applied
 */
export interface NoticeEntry {
  readonly event: 'notice';
  readonly notice:
    | 'key_refused'
    | 'key_unusable'
    | 'store_failed'
    | 'limiter_failed'
    | 'store_entry_refused'
    | 'response_cut'
    | 'client_unknown';
  /** In words, without a secret. */
  readonly reason?: string;
  readonly upstreamStatus?: number;
}

/** Tells `log`; neither its throw nor, of an async one, its rejection reaches the shopper or the process. */
export function tell(log: (entry: LogEntry) => unknown, entry: LogEntry): void {
  new Promise((resolve) => resolve(log(entry))).catch(() => undefined);
}
