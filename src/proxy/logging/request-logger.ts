import type { CacheState, LogEntry } from './log.js';
import type { Route } from '../http/path.js';
import type { ProxyProblem } from '../http/problem.js';
import { after } from '../after.js';
import { boundedMap } from '../cache/bounded-map.js';
import { digest } from '../cache/sha256.js';
import { tell } from './log.js';

/** References whose hash is remembered. */
const MOST_HASHES = 1_000;

/** What is known of a request when it is answered. */
export interface Happened {
  readonly method: string;
  readonly route: Route | undefined;
  readonly reference: string | undefined;
  readonly cache: CacheState | undefined;
  readonly status: number;
  readonly problem: ProxyProblem | undefined;
  readonly duration: number;
}

/** Tells `log` of requests. */
export function createTellRequest(
  log: (entry: LogEntry) => unknown,
): (happened: Happened) => Promise<void> | void {
  const hashes = boundedMap<{ readonly hash: string }>(MOST_HASHES);
  const newHash = async (reference: string): Promise<string> => {
    const hash = (await digest(reference)).slice(0, 16);
    hashes.set(reference, { hash });
    return hash;
  };
  const hashOf = (reference: string): Promise<string> | string =>
    hashes.get(reference)?.hash ?? newHash(reference);
  return ({ method, route, reference, cache, status, problem, duration }) => {
    const { upstreamStatus, correlationId } = problem?.facts ?? {};
    return after(reference === undefined ? undefined : hashOf(reference), (hash) =>
      tell(log, {
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
      }),
    );
  };
}
