import { MINUTE, SECOND } from '../../tracking/time.js';
import { ProxyProblem } from '../http/problem.js';

/** Failures in a row, for any consignments, after which requests pause. */
const THRESHOLD = 10;

/** The first and the longest pause, in milliseconds: it doubles with each failed test request. */
const FIRST_PAUSE = 2 * SECOND;
const LONGEST_PAUSE = 30 * SECOND;

/** A clock that was set back by less than this, in milliseconds, was only corrected. */
const CLOCK_TOLERANCE = MINUTE;

/** Guards PRO against requests that cannot succeed now. */
export interface Breaker {
  /** @throws ProxyProblem `upstream_rate_limited` or `upstream_open` while no request may be sent to PRO */
  check(): void;
  /** Checks, sends the request, and learns from its outcome. */
  run<T>(call: () => Promise<T>): Promise<T>;
}

/**
 * Sends nothing to PRO while its rate limit applies, whichever request ran into it, and for a while after several
 * failures in a row. Then a single request tests whether PRO works again.
 */
export function createBreaker(now: () => number): Breaker {
  const rateLimit = createTimer(now);
  const pauseTimer = createTimer(now);
  let failures = 0;
  let pause = 0;
  let testing = false;

  const check = (): void => {
    const wait = rateLimit.left();
    if (wait > 0) throw new ProxyProblem('upstream_rate_limited', { retryAfter: wait });
    if (pause === 0) return;
    const seconds = pauseTimer.left();
    if (seconds > 0 || testing) throw new ProxyProblem('upstream_open', { retryAfter: Math.max(seconds, 1) });
  };
  const succeeded = (): void => {
    failures = 0;
    pause = 0;
  };
  const failed = (problem: unknown, isTest: boolean): void => {
    const { code, facts } = problem instanceof ProxyProblem ? problem : new ProxyProblem('internal');
    if (code === 'upstream_rate_limited') rateLimit.start((facts.retryAfter ?? 1) * SECOND);
    // PRO works: it only does not know this consignment.
    else if (code === 'not_found') succeeded();
    else if (isOutage(code, facts.upstreamStatus)) {
      failures += 1;
      // Requests that were already in flight when the pause began do not extend it.
      if (failures < THRESHOLD || (pause > 0 && !isTest)) return;
      pause = Math.min(pause * 2 || FIRST_PAUSE, LONGEST_PAUSE);
      pauseTimer.start(pause);
    }
  };
  return {
    check,
    async run(call) {
      check();
      const isTest = pause > 0;
      testing ||= isTest;
      try {
        const response = await call();
        succeeded();
        return response;
      } catch (problem) {
        failed(problem, isTest);
        throw problem;
      } finally {
        if (isTest) testing = false;
      }
    },
  };
}

interface Timer {
  /** A shorter time does not replace a longer one that is still running. */
  start(milliseconds: number): void;
  /** Seconds left; none when the clock was set back, since the remaining time is then unknown. */
  left(): number;
}

function createTimer(now: () => number): Timer {
  let from = 0;
  let duration = 0;
  const left = (): number => {
    const passed = now() - from;
    return passed < -CLOCK_TOLERANCE ? 0 : Math.min(Math.max(duration - passed, 0), duration);
  };
  return {
    start(milliseconds) {
      duration = Math.max(milliseconds, left());
      from = now();
    },
    left: () => Math.ceil(left() / SECOND),
  };
}

/** Whether a request for another consignment would fail as well: PRO is down, or refuses the key. */
function isOutage(code: string, upstreamStatus = 0): boolean {
  if (code === 'upstream_error') return upstreamStatus >= 500;
  return ['key_refused', 'upstream_unreachable', 'upstream_timeout'].includes(code);
}
