import type { Endpoint } from '../../tracking/proxy-url.js';
import type { ProxyProblem } from '../http/problem.js';
import type { CacheState, LogEntry } from './log.js';
import { LRUCache } from 'lru-cache';
import { sha256 } from '../cache/sha256.js';
import { emit } from './log.js';

/** References whose hash is cached. */
const MAX_HASHES = 1_000;

export interface RequestOutcome {
  readonly method: string;
  readonly endpoint: Endpoint | undefined;
  readonly reference: string | undefined;
  readonly cache: CacheState | undefined;
  readonly status: number;
  readonly problem: ProxyProblem | undefined;
  readonly duration: number;
}

/** Logs requests, with a hash in place of the reference. */
export function createRequestLogger(
  log: (entry: LogEntry) => unknown,
): (outcome: RequestOutcome) => Promise<void> {
  const hashes = new LRUCache<string, string>({ max: MAX_HASHES });
  const hashOf = async (reference: string): Promise<string> => {
    const cached = hashes.get(reference);
    if (cached !== undefined) return cached;
    const hash = (await sha256(reference)).slice(0, 16);
    hashes.set(reference, hash);
    return hash;
  };
  return async ({ method, endpoint, reference, cache, status, problem, duration }) => {
    const { upstreamStatus, correlationId } = problem?.facts ?? {};
    const hash = reference === undefined ? undefined : await hashOf(reference);
    emit(log, {
      event: 'request',
      method,
      route: endpoint,
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
