import type { ProxyProblem } from './problem.js';
import { PROBLEMS } from './problem.js';

/** Seconds that the shopper's browser, and nothing in between, may keep an answer. */
const BROWSER_AGE = 60;

/** What was asked for, as JSON. */
export function answerResponse(method: string, answer: unknown): Response {
  const headers = commonHeaders('application/json; charset=utf-8', `private, max-age=${BROWSER_AGE}`);
  return new Response(method === 'HEAD' ? null : JSON.stringify(answer), { status: 200, headers });
}

/** A problem as RFC 9457 has it, with its `code` and, where PRO gave one, the `correlationId`. */
export function problemResponse(method: string, problem: ProxyProblem): Response {
  const { status, title, detail } = PROBLEMS[problem.code];
  const { correlationId, retryAfter } = problem.facts;
  const headers = commonHeaders('application/problem+json', 'no-store');
  if (problem.code === 'method_not_allowed') headers.set('allow', 'GET, HEAD');
  if (problem.code === 'token_required') headers.set('www-authenticate', 'Bearer');
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  const body = { type: 'about:blank', title, status, detail, code: problem.code, correlationId };
  return new Response(method === 'HEAD' ? null : JSON.stringify(body), { status, headers });
}

function commonHeaders(contentType: string, cacheControl: string): Headers {
  return new Headers({
    'content-type': contentType,
    'cache-control': cacheControl,
    'x-content-type-options': 'nosniff',
    // Who may see an answer can hang on each of these, so no cache may take one request's answer for another's.
    vary: 'origin, authorization, cookie',
  });
}
