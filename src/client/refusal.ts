import { headerOf } from './header-of.js';
import { RESPONSE_LIMIT, readLimited } from '../tracking/read-limited.js';

/** What the body of a response with a status other than 2xx says. */
export interface Refusal {
  /** The `code` of the proxy's problem report; `''` for any other body. */
  readonly code: string;
  /** The body has the shape of PRO's own errors. */
  readonly isFromPro: boolean;
  /** Sorted's support asks for it; `undefined` if the body has none. */
  readonly correlationId: string | undefined;
}

/** The strings at the top level of a JSON object, by lower-cased name. */
const textsIn = (body: string | undefined): ReadonlyMap<string, string> => {
  try {
    const fields: [string, unknown][] = Object.entries(JSON.parse(body ?? '') as object);
    return new Map(
      fields.flatMap(([name, value]) =>
        typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
      ),
    );
  } catch {
    return new Map();
  }
};

const matching = (text: string | undefined, pattern: RegExp): string | undefined =>
  text !== undefined && pattern.test(text) ? text : undefined;

/**
 * Reads the body only for its origin and its correlation id: PRO's texts may contain a stack trace.
 *
 * The proxy sends a problem report (RFC 9457) with a `code`. PRO sends `{ Code, Message, CorrelationId }`. Code and correlation
 * id together identify PRO: other servers send a `code` and a `message` for a missing route.
 */
export const readRefusal = async (response: Response): Promise<Refusal> => {
  const texts = textsIn(await readLimited(response.body, RESPONSE_LIMIT).catch(() => ''));
  const isProblem = /\bproblem\+json\b/i.test(headerOf(response, 'content-type'));
  return {
    code: (isProblem && matching(texts.get('code'), /^[a-z_]{1,64}$/)) || '',
    isFromPro: !isProblem && texts.has('code') && texts.has('correlationid'),
    correlationId: matching(texts.get('correlationid'), /^[\w-]{1,64}$/),
  };
};
