import type { ProxyResponse } from './proxy-response.js';
import { PROBLEMS, type ProxyProblem } from './problem.js';

/** RFC 9457 §4.2.1 requires HTTP's reason phrases as titles for `about:blank`. */
const TITLES = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Content Too Large',
  417: 'Expectation Failed',
  431: 'Request Header Fields Too Large',
} as const;

export type BadRequestStatus = keyof typeof TITLES;

const HEADERS = {
  'content-type': 'application/problem+json',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** A problem as RFC 9457 defines it, with its `code` and, if PRO sent one, the `correlationId`. */
export function problemResponse(
  method: string,
  { code, facts }: ProxyProblem,
  cors: Readonly<Record<string, string>>,
  vary: string,
): ProxyResponse {
  const { status, title, detail } = PROBLEMS[code];
  const headers = {
    ...cors,
    ...HEADERS,
    vary,
    ...(code === 'method_not_allowed' && { allow: 'GET, HEAD' }),
    ...(code === 'token_required' && { 'www-authenticate': 'Bearer' }),
    ...(facts.retryAfter !== undefined && { 'retry-after': String(facts.retryAfter) }),
  };
  const body = { type: 'about:blank', title, status, detail, code, correlationId: facts.correlationId };
  return { status, headers, body: method === 'HEAD' ? null : JSON.stringify(body) };
}

/** The response to a request that is not valid HTTP, so that the proxy itself cannot receive it. */
export function badRequestResponse(status: BadRequestStatus = 400): ProxyResponse {
  const code = status === 405 ? 'method_not_allowed' : 'bad_request';
  const { detail } = PROBLEMS.bad_request;
  return {
    status,
    headers: { ...HEADERS, ...(status === 405 && { allow: 'GET, HEAD' }) },
    body: JSON.stringify({ type: 'about:blank', title: TITLES[status], status, detail, code }),
  };
}
