/** The stable name of what went wrong, in the body of every answer that is not a 200 and in the log. */
export type ProblemCode =
  | 'bad_reference'
  | 'token_required'
  | 'origin_not_allowed'
  | 'not_found'
  | 'rate_limited'
  | 'method_not_allowed'
  | 'upstream_unreachable'
  | 'upstream_error'
  | 'upstream_invalid'
  | 'upstream_too_large'
  | 'upstream_rate_limited'
  | 'upstream_open'
  | 'upstream_timeout'
  | 'busy'
  | 'internal';

/** What a problem says to the outside: fixed words only, never a text that came from PRO or from an exception. */
interface ProblemWords {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** Every problem's status and words. Titles are the phrases of HTTP, as RFC 9457 §4.2.1 asks of `about:blank`. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemWords>> = {
  bad_reference: { status: 400, title: 'Bad Request', detail: 'This cannot be a consignment reference.' },
  token_required: { status: 401, title: 'Unauthorized', detail: 'A valid token for this is required.' },
  origin_not_allowed: { status: 403, title: 'Forbidden', detail: 'Pages of this origin may not ask.' },
  not_found: { status: 404, title: 'Not Found', detail: 'There is nothing to show here.' },
  rate_limited: { status: 429, title: 'Too Many Requests', detail: 'Ask again later.' },
  method_not_allowed: { status: 405, title: 'Method Not Allowed', detail: 'Ask with GET or HEAD.' },
  upstream_unreachable: { status: 502, title: 'Bad Gateway', detail: 'SortedPRO could not be reached.' },
  upstream_error: { status: 502, title: 'Bad Gateway', detail: 'SortedPRO did not answer the question.' },
  upstream_invalid: { status: 502, title: 'Bad Gateway', detail: 'The answer of SortedPRO cannot be used.' },
  upstream_too_large: { status: 502, title: 'Bad Gateway', detail: 'The answer of SortedPRO is too large.' },
  upstream_rate_limited: { status: 503, title: 'Service Unavailable', detail: 'SortedPRO asks to wait.' },
  upstream_open: { status: 503, title: 'Service Unavailable', detail: 'SortedPRO fails, and is left alone.' },
  busy: { status: 503, title: 'Service Unavailable', detail: 'Too much is asked of SortedPRO at once.' },
  upstream_timeout: { status: 504, title: 'Gateway Timeout', detail: 'SortedPRO took too long to answer.' },
  internal: { status: 500, title: 'Internal Server Error', detail: 'The proxy failed.' },
};

/** What is known of a problem beyond its code. */
export interface ProblemFacts {
  /** The status that PRO answered with. For the log only. */
  readonly upstreamStatus?: number;
  /** What Sorted's support asks for; only where PRO gave one that looks like an id. */
  readonly correlationId?: string | undefined;
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number | undefined;
}

/** Ends the pipeline: thrown by the step that refuses, answered by respond.ts. Holds nothing secret or personal. */
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
