import type { Answer } from './proxy-response.js';
import type { Entry } from '../cache/entry.js';
import type { Rendered } from '../cache/render.js';
import type { Audience } from './cache-headers.js';
import type { ProxyProblem } from './problem.js';
import { PROBLEMS } from './problem.js';

/** What was asked for, as JSON; 304 when the browser has it. */
export function foundAnswer(
  request: Request,
  { body, etag }: Rendered,
  { at, phase }: Entry,
  { cacheControl, vary }: Audience,
  cors: Readonly<Record<string, string>>,
  now: number,
): Answer {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': cacheControl[phase],
    etag,
    // For the page, which says how old the news is, and for caches, which take it off what they may keep.
    age: String(Math.max(Math.floor((now - at) / 1000), 0)),
    'x-content-type-options': 'nosniff',
    vary,
    ...cors,
  };
  if (isKnown(request.headers.get('if-none-match'), etag)) return { status: 304, headers, body: null };
  return { status: 200, headers, body: request.method === 'HEAD' ? null : body };
}

/** A problem as RFC 9457 has it, with its `code` and, where PRO gave one, the `correlationId`. */
export function problemAnswer(
  method: string,
  problem: ProxyProblem,
  { vary }: Audience,
  cors: Readonly<Record<string, string>>,
): Answer {
  const { code, facts } = problem;
  const { status, title, detail } = PROBLEMS[code];
  const headers = {
    ...cors,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    vary,
    ...(code === 'method_not_allowed' && { allow: 'GET, HEAD' }),
    ...(code === 'token_required' && { 'www-authenticate': 'Bearer' }),
    ...(facts.retryAfter !== undefined && { 'retry-after': String(facts.retryAfter) }),
  };
  const body = { type: 'about:blank', title, status, detail, code, correlationId: facts.correlationId };
  return { status, headers, body: method === 'HEAD' ? null : JSON.stringify(body) };
}

/** RFC 9110 §13.1.2: compared weakly, since a server in between that compresses makes an ETag weak. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
