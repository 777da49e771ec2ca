import type { ProxyProblem } from '../http/problem.js';
import type { CacheState, LogEntry, RequestEntry } from './log.js';
import { LRUCache } from 'lru-cache';
import { sha256 } from '../cache/sha256.js';
import { emit } from './log.js';

/** References whose hash is cached. */
const MAX_HASHES = 1_000;

/** What the handler finds out about a request, even if it refuses the request. */
export interface RequestOutcome {
  route?: RequestEntry['route'];
  reference?: string;
  cache?: CacheState;
  /** Why the request was refused. */
  problem?: ProxyProblem;
}

/** Logs a request, with a hash in place of its reference. `duration` is in milliseconds. */
export type RequestLogger = (
  method: string,
  status: number,
  duration: number,
  outcome: RequestOutcome,
) => Promise<void>;

export function createRequestLogger(log: (entry: LogEntry) => unknown): RequestLogger {
  const hashes = new LRUCache<string, string>({ max: MAX_HASHES });
  const hashOf = async (reference: string): Promise<string> => {
    const hash = (await sha256(reference)).slice(0, 16);
    hashes.set(reference, hash);
    return hash;
  };
  return async (method, status, duration, { route, reference, cache, problem }) => {
    const { upstreamStatus, correlationId } = problem?.facts ?? {};
    const hash = reference && (hashes.get(reference) ?? (await hashOf(reference)));
    emit(log, {
      event: 'request',
      method,
      route,
      status,
      code: problem?.code ?? 'ok',
      duration,
      ...(cache && { cache }),
      ...(hash !== undefined && { reference: hash }),
      ...(upstreamStatus !== undefined && { upstreamStatus }),
      ...(correlationId !== undefined && { correlationId }),
    });
  };
}
