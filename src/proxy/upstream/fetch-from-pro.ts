import type { Notices } from '../logging/operator-alerts.js';
import type { Route } from '../http/path.js';
import type { Settings } from '../options/read-options.js';
import type { RebuiltAnswer } from '../redaction/allow-list.js';
import { ProxyProblem } from '../http/problem.js';
import { rebuildAnswer } from '../redaction/allow-list.js';
import { askUpstream } from './pro-client.js';
import { createBreaker } from './breaker.js';
import { createBulkhead } from './bulkhead.js';

/** What is requested of PRO. */
export interface Question {
  readonly route: Route;
  /** Of acceptable form, upper-cased. */
  readonly reference: string;
}

/**
 * Sends a request to PRO, unless the breaker or the bulkhead forbids it.
 *
 * @returns the response, rebuilt; with names and places
 * @throws ProxyProblem
 */
export type LoadAnswer = (question: Question) => Promise<RebuiltAnswer>;

export function createLoadAnswer(settings: Settings, notices: Notices): LoadAnswer {
  const breaker = createBreaker(settings.now);
  const bulkhead = createBulkhead();
  return async (question) => {
    // Before waiting in the queue, and again in `run` afterwards.
    breaker.check();
    const answer = await bulkhead.run(settings.deadline, (left) =>
      breaker
        .run(() => askUpstream(settings, question, left))
        .catch((problem: unknown) => {
          if (problem instanceof ProxyProblem && problem.code === 'key_refused')
            notices.tell('key_refused', problem.facts.upstreamStatus);
          throw problem;
        }),
    );
    return rebuildAnswer(answer, question, () => notices.tell('response_cut'));
  };
}
