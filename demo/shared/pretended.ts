/** Answers that bring an element into a status, in place of a proxy that would have to fail for it. */
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';

export type PretendedStatus = Exclude<TrackingStatus, 'idle' | 'ready'>;

export const jsonResponse = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** As the proxy reports problems (RFC 9457). */
const problem = { 'content-type': 'application/problem+json' };

/** Responds to every request as the proxy does with that status and code. */
export const refusal =
  (status: number, code: string, headers: Record<string, string> = {}): typeof fetch =>
  () =>
    Promise.resolve(jsonResponse({ code }, status, { ...problem, ...headers }));

/** The element asks the browser whether it is offline, right after the request has failed. */
const offline = async (): Promise<Response> => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  setTimeout(() => Reflect.deleteProperty(navigator, 'onLine'));
  return Promise.reject(new TypeError('offline'));
};

/** Only the first answer is good. An element that is to be stale has to be reloaded after it. */
const stale = (good: typeof fetch): typeof fetch => {
  let isKnown = false;
  return async (...request) => {
    if (isKnown) throw new TypeError('unreachable');
    const response = await good(...request);
    isKnown = response.ok;
    return response;
  };
};

const empty =
  (good: typeof fetch): typeof fetch =>
  async (...request) => {
    const response = await good(...request);
    return response.ok
      ? jsonResponse({ ...((await response.json()) as object), TrackedPackages: [] })
      : response;
  };

/** @param good answers well */
export const pretended = (status: PretendedStatus, good: typeof fetch): typeof fetch => {
  switch (status) {
    case 'loading':
      return () => new Promise(() => undefined);
    case 'empty':
      return empty(good);
    case 'stale':
      return stale(good);
    case 'invalid':
      return refusal(400, 'bad_reference');
    case 'not-found':
      return refusal(404, 'not_found');
    case 'denied':
      return refusal(401, 'token_required');
    case 'rate-limited':
      return refusal(429, 'rate_limited', { 'retry-after': '45' });
    case 'offline':
      return offline;
    case 'failed':
      return refusal(502, 'upstream_error');
  }
};
