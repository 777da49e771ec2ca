/**
 * What the sandbox can do instead of answering well. Every kind has been seen between a shopper and PRO's API.
 *
 * - `status`: an error status with the body that PRO, or the gateway before it, sends with it; `retryAfter` is the
 *   `Retry-After` header (seconds or an HTTP date), 60 for a 429 that names none
 * - `delay`: the good answer, `milliseconds` late
 * - `cut`: the first half of the good answer. `json`: as a complete response; `length`: the connection closes before
 *   the promised content-length; `chunk`: it closes before the last chunk
 * - `drip`: the good answer, `bytes` (1) at a time with `milliseconds` before each
 * - `html`, `empty`, `null`: status 200 with a web page, with no body, with the JSON value `null`
 * - `hang`: never answers
 * - `reset`: the connection breaks without an answer; `fetch` rejects
 */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number | string }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'cut'; readonly at: 'json' | 'length' | 'chunk' }
  | { readonly kind: 'drip'; readonly milliseconds: number; readonly bytes?: number }
  | { readonly kind: 'html' | 'empty' | 'null' | 'hang' | 'reset' };

const plainKinds = ['html', 'empty', 'null', 'hang', 'reset'] as const;

/** How a fault is written on a command line, for help texts. */
export const faultSpelling = `an error status (400–599), delay:MS, drip:MS, cut, cut:json, cut:chunk, ${plainKinds.join(', ')}`;

/** Reads a fault as written on a command line (see {@link faultSpelling}); `undefined` when it is none. */
export const readFault = (text: string): Fault | undefined => {
  const [, kind, detail] = /^([a-z]+|[45]\d\d)(?::(\w+))?$/.exec(text) ?? [];
  if (kind === undefined) return undefined;
  const milliseconds = Number(detail);
  if ((kind === 'delay' || kind === 'drip') && detail !== undefined && milliseconds >= 0)
    return { kind, milliseconds };
  if (kind === 'cut' && detail === undefined) return { kind, at: 'length' };
  if (kind === 'cut' && (detail === 'json' || detail === 'length' || detail === 'chunk'))
    return { kind, at: detail };
  if (detail !== undefined) return undefined;
  if (/^\d/.test(kind)) return { kind: 'status', status: Number(kind) };
  const plain = plainKinds.find((each) => each === kind);
  return plain && { kind: plain };
};
