import type { Answer } from './proxy-response.js';
import { PROBLEMS } from './problem.js';

/** Titles are the phrases of HTTP, as RFC 9457 §4.2.1 requires with `about:blank`. */
const TITLES = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Content Too Large',
  417: 'Expectation Failed',
  431: 'Request Header Fields Too Large',
} as const;

export type BadRequestStatus = keyof typeof TITLES;

/** The response to a request that is not proper HTTP, so that the proxy itself cannot take it. */
export function badRequestAnswer(status: BadRequestStatus = 400): Answer {
  const code = status === 405 ? 'method_not_allowed' : 'bad_request';
  const { detail } = PROBLEMS.bad_request;
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(status === 405 && { allow: 'GET, HEAD' }),
    },
    body: JSON.stringify({ type: 'about:blank', title: TITLES[status], status, detail, code }),
  };
}
