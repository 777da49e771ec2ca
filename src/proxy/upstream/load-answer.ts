import type { Notices } from '../notices.js';
import type { Route } from '../path.js';
import type { Settings } from '../read-options.js';
import type { RebuiltAnswer } from '../rebuild.js';
import { ProxyProblem } from '../problem.js';
import { rebuildAnswer } from '../rebuild.js';
import { askUpstream } from './ask-upstream.js';
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
