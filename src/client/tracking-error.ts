import { readRefusal, type Refusal } from './refusal.js';

/**
 * Why a consignment cannot be shown. The language's messages have the text for the shopper.
 *
 * - `no-proxy`: a 404 from neither PRO nor the proxy; the route to the proxy is missing
 * - `mismatch`: the response is for another consignment
 * - `render`: the element itself failed while it read or rendered the data
 */
export type TrackingErrorKind =
  | 'invalid-reference'
  | 'not-found'
  | 'no-proxy'
  | 'denied'
  | 'rate-limited'
  | 'offline'
  | 'network'
  | 'timeout'
  | 'server'
  | 'malformed'
  | 'mismatch'
  | 'render';

/** The same request would fail in the same way again. */
const lasting: readonly TrackingErrorKind[] = [
  'invalid-reference',
  'not-found',
  'denied',
  'mismatch',
  'render',
];

/** A 400 or a 404 is about the reference only if PRO or the proxy sent it: every web server sends its own. */
const kindOf = (status: number, { code, isFromPro }: Refusal): TrackingErrorKind => {
  switch (status) {
    case 400:
      return isFromPro || code === 'bad_reference' ? 'invalid-reference' : 'server';
    case 401:
    case 403:
      return 'denied';
    case 404:
      return isFromPro || code === 'not_found' ? 'not-found' : 'no-proxy';
    case 429:
      return 'rate-limited';
    default:
      return 'server';
  }
};

/** A failed request or an unusable response. Its message contains no name and no place: it may be logged. */
export class TrackingError extends Error {
  readonly kind: TrackingErrorKind;
  /** The response, if there was one. Its body has been read. */
  readonly response: Response | undefined;
  /** Sorted's support asks for it; `undefined` if the response has none. */
  readonly correlationId: string | undefined;

  constructor(kind: TrackingErrorKind, message: string, response?: Response, correlationId?: string) {
    super(message);
    this.kind = kind;
    this.response = response;
    this.correlationId = correlationId;
  }

  /** The same request may succeed later. */
  get retryable(): boolean {
    return !lasting.includes(this.kind);
  }

  /** From a response whose status is not 2xx. The message is the `code` of the proxy's problem report, if there is one. */
  static async fromResponse(response: Response): Promise<TrackingError> {
    const refusal = await readRefusal(response);
    const kind = kindOf(response.status, refusal);
    return new TrackingError(kind, refusal.code, response, refusal.correlationId);
  }
}
