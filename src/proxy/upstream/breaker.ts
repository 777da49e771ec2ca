import { ProxyProblem } from '../problem.js';

/** Failures in a row, of whatever consignments, after which PRO is left alone. */
const THRESHOLD = 10;

/** Milliseconds for which it is left alone at first, and at most: the time doubles with each try that fails. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;

/** The longest that PRO can ask us to wait, in milliseconds: see upstream-refusal.ts. */
const LONGEST_WAIT = 3_600_000;

/** Stands between all questions and PRO. */
export interface Breaker {
  /** @throws ProxyProblem `upstream_rate_limited` or `upstream_open` when PRO is not to be asked now */
  check(): void;
  /** Checks, asks, and learns from what came of it. */
  run<T>(ask: () => Promise<T>): Promise<T>;
}

/**
 * Leaves PRO alone for as long as its rate limit says, whichever question ran into it, and for a while when nothing
 * but failures comes from it; then one question tries for all.
 */
export function createBreaker(now: () => number): Breaker {
  let waitUntil = 0;
  let failures = 0;
  let pause = 0;
  let pauseUntil = 0;
  let trying = false;

  const check = (): void => {
    const wait = left(waitUntil, LONGEST_WAIT, now());
    if (wait > 0) throw new ProxyProblem('upstream_rate_limited', { retryAfter: wait });
    if (pause === 0) return;
    const rest = left(pauseUntil, LONGEST_PAUSE, now());
    if (rest > 0 || trying) throw new ProxyProblem('upstream_open', { retryAfter: Math.max(rest, 1) });
  };
  const succeeded = (): void => {
    failures = 0;
    pause = 0;
  };
  const failed = (problem: unknown, isTry: boolean): void => {
    const { code, facts } = problem instanceof ProxyProblem ? problem : new ProxyProblem('internal');
    if (code === 'upstream_rate_limited') waitUntil = now() + (facts.retryAfter ?? 1) * 1000;
    // PRO works: it knows that it does not know.
    else if (code === 'not_found') succeeded();
    else if (isOutage(code, facts.upstreamStatus)) {
      failures += 1;
      // What was under way when it failed says nothing new.
      if (failures < THRESHOLD || (pause > 0 && !isTry)) return;
      pause = Math.min(pause * 2 || FIRST_PAUSE, LONGEST_PAUSE);
      pauseUntil = now() + pause;
    }
  };
  return {
    check,
    async run(ask) {
      check();
      const isTry = pause > 0;
      trying ||= isTry;
      try {
        const answer = await ask();
        succeeded();
        return answer;
      } catch (problem) {
        failed(problem, isTry);
        throw problem;
      } finally {
        if (isTry) trying = false;
      }
    },
  };
}

/** Seconds until a time. A clock that was set back does not make it longer than it can have been. */
function left(until: number, longest: number, now: number): number {
  const rest = until - now;
  return rest > longest ? 0 : Math.max(Math.ceil(rest / 1000), 0);
}

/** Whether the next consignment would fail as well: PRO is away, or it does not take the key. */
function isOutage(code: string, upstreamStatus = 0): boolean {
  if (code === 'upstream_error') return upstreamStatus >= 500 || [401, 403].includes(upstreamStatus);
  return code === 'upstream_unreachable' || code === 'upstream_timeout';
}
