import type { ProblemCode } from './problem.js';
import type { Route } from './path.js';

/** One request, told without its reference, the key, a name or a place. */
export interface LogEntry {
  readonly method: string;
  /** `undefined` when the path is none of the proxy's. */
  readonly route: Route | undefined;
  /** The status that was answered. */
  readonly status: number;
  readonly code: 'ok' | ProblemCode;
  /** Milliseconds from the request to its answer. */
  readonly duration: number;
  /** The status of PRO's refusal: 401 and 403 mean that the key is not accepted. */
  readonly upstreamStatus?: number;
  /** What Sorted's support asks for. */
  readonly correlationId?: string;
}

/** Tells `log`; neither its throw nor, of an async one, its rejection reaches the shopper or the process. */
export function tell(log: (entry: LogEntry) => unknown, entry: LogEntry): void {
  new Promise((resolve) => resolve(log(entry))).catch(() => undefined);
}
