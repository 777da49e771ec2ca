import type { TrackingRequest } from '../http/request-url.js';
import type { Settings } from '../options/read-options.js';
import { ProxyProblem } from '../http/problem.js';
import { pickKnownFields, type SafeResponse } from '../redaction/allow-list.js';
import { createBreaker } from './breaker.js';
import { createBulkhead } from './bulkhead.js';
import { callPro } from './pro-client.js';

/**
 * Sends a request to PRO, unless the breaker or the bulkhead forbids it.
 *
 * @returns the known fields of the response, with names and locations
 * @throws ProxyProblem
 */
export type FetchFromPro = (request: TrackingRequest) => Promise<SafeResponse>;

export function createFetchFromPro(settings: Settings): FetchFromPro {
  const { alert, deadline } = settings;
  const breaker = createBreaker(settings.now);
  const bulkhead = createBulkhead();
  const call = async (request: TrackingRequest, timeLeft: number): Promise<unknown> => {
    try {
      return await breaker.run(() => callPro(settings, request, timeLeft));
    } catch (problem) {
      if (problem instanceof ProxyProblem && problem.code === 'key_refused')
        alert('key_refused', { upstreamStatus: problem.facts.upstreamStatus });
      throw problem;
    }
  };
  return async (request) => {
    // Before waiting in the queue, and again in `run` afterwards.
    breaker.check();
    const response = await bulkhead.run(deadline, (timeLeft) => call(request, timeLeft));
    return pickKnownFields(response, request, () => alert('response_cut'));
  };
}
