import type { Entry } from './cache/entry.js';
import type { Rendered } from './cache/render.js';
import type { Audience } from './audience.js';
import type { ProxyProblem } from './problem.js';
import { PROBLEMS } from './problem.js';

/** What was asked for, as JSON; 304 when the browser has it. */
export function answerResponse(
  request: Request,
  { body, etag }: Rendered,
  { at, phase }: Entry,
  { cacheControl, vary }: Audience,
  now: number,
): Response {
  const headers = commonHeaders(cacheControl(phase), vary);
  headers.set('etag', etag);
  // For the page, which says how old the news is, and for caches, which take it off what they may keep.
  headers.set('age', String(Math.max(Math.floor((now - at) / 1000), 0)));
  if (isKnown(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  headers.set('content-type', 'application/json; charset=utf-8');
  return new Response(request.method === 'HEAD' ? null : body, { status: 200, headers });
}

/** A problem as RFC 9457 has it, with its `code` and, where PRO gave one, the `correlationId`. */
export function problemResponse(method: string, problem: ProxyProblem, { vary }: Audience): Response {
  const { status, title, detail } = PROBLEMS[problem.code];
  const { correlationId, retryAfter } = problem.facts;
  const headers = commonHeaders('no-store', vary);
  headers.set('content-type', 'application/problem+json');
  if (problem.code === 'method_not_allowed') headers.set('allow', 'GET, HEAD');
  if (problem.code === 'token_required') headers.set('www-authenticate', 'Bearer');
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  const body = { type: 'about:blank', title, status, detail, code: problem.code, correlationId };
  return new Response(method === 'HEAD' ? null : JSON.stringify(body), { status, headers });
}

function commonHeaders(cacheControl: string, vary: string): Headers {
  return new Headers({ 'cache-control': cacheControl, 'x-content-type-options': 'nosniff', vary });
}

/** RFC 9110 §13.1.2: compared weakly, since a server in between that compresses makes an ETag weak. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
