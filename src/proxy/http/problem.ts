/** A stable error code: in the body of every error response, and in the log. */
export type ProblemCode =
  | 'bad_request'
  | 'bad_reference'
  | 'bad_option'
  | 'token_required'
  | 'origin_not_allowed'
  | 'not_found'
  | 'rate_limited'
  | 'method_not_allowed'
  | 'authorize_timeout'
  | 'key_refused'
  | 'upstream_unreachable'
  | 'upstream_error'
  | 'upstream_invalid'
  | 'upstream_too_large'
  | 'upstream_rate_limited'
  | 'upstream_open'
  | 'upstream_timeout'
  | 'busy'
  | 'internal';

/** The public text of a problem: fixed, never a text from PRO or from an exception. */
interface ProblemText {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** The titles are HTTP's reason phrases, as RFC 9457 §4.2.1 requires for `about:blank`. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemText>> = {
  bad_request: {
    status: 400,
    title: 'Bad Request',
    detail: 'This is not a request that the proxy can read.',
  },
  bad_reference: { status: 400, title: 'Bad Request', detail: 'This cannot be a consignment reference.' },
  bad_option: { status: 400, title: 'Bad Request', detail: 'The query has a value that cannot be used.' },
  token_required: { status: 401, title: 'Unauthorized', detail: 'A valid token for this is required.' },
  origin_not_allowed: { status: 403, title: 'Forbidden', detail: 'Pages of this origin are not allowed.' },
  not_found: { status: 404, title: 'Not Found', detail: 'There is nothing to show here.' },
  rate_limited: { status: 429, title: 'Too Many Requests', detail: 'Try again later.' },
  method_not_allowed: { status: 405, title: 'Method Not Allowed', detail: 'Use GET or HEAD.' },
  authorize_timeout: { status: 504, title: 'Gateway Timeout', detail: 'The access check took too long.' },
  key_refused: { status: 502, title: 'Bad Gateway', detail: "SortedPRO refused the proxy's API key." },
  upstream_unreachable: { status: 502, title: 'Bad Gateway', detail: 'SortedPRO could not be reached.' },
  upstream_error: { status: 502, title: 'Bad Gateway', detail: 'SortedPRO responded with an error.' },
  upstream_invalid: {
    status: 502,
    title: 'Bad Gateway',
    detail: 'The response of SortedPRO cannot be used.',
  },
  upstream_too_large: {
    status: 502,
    title: 'Bad Gateway',
    detail: 'The response of SortedPRO is too large.',
  },
  upstream_rate_limited: {
    status: 503,
    title: 'Service Unavailable',
    detail: "SortedPRO's rate limit applies.",
  },
  upstream_open: {
    status: 503,
    title: 'Service Unavailable',
    detail: 'SortedPRO keeps failing; requests pause.',
  },
  busy: { status: 503, title: 'Service Unavailable', detail: 'Too many requests to SortedPRO at once.' },
  upstream_timeout: { status: 504, title: 'Gateway Timeout', detail: 'SortedPRO took too long to respond.' },
  internal: { status: 500, title: 'Internal Server Error', detail: 'The proxy failed.' },
};

/** Details of a problem. */
export interface ProblemFacts {
  /** PRO's status. For the log only. */
  readonly upstreamStatus?: number;
  /** Sorted's support asks for it. Present only if PRO sent one that looks like an id. */
  readonly correlationId?: string | undefined;
  /** Seconds after which the client may try again. */
  readonly retryAfter?: number | undefined;
}

/** Thrown by the step that refuses a request. Contains nothing secret or personal. */
export class ProxyProblem extends Error {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;

  constructor(code: ProblemCode, facts: ProblemFacts = {}) {
    super(code);
    this.name = 'ProxyProblem';
    this.code = code;
    this.facts = facts;
  }
}

/** @returns a function that throws the problem, for timeouts */
export function failWith(code: ProblemCode): () => never {
  return () => {
    throw new ProxyProblem(code);
  };
}
