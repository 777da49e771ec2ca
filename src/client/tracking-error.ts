import { readBody } from './read-body.js';

/** Why a consignment cannot be shown. Wording comes later, from the language's messages. */
export type TrackingErrorKind =
  | 'invalid-reference'
  | 'not-found'
  | 'denied'
  | 'rate-limited'
  | 'offline'
  | 'network'
  | 'timeout'
  | 'server'
  | 'malformed'
  | 'mismatch';

/** Asking again would get the same answer. */
const lasting: readonly TrackingErrorKind[] = ['invalid-reference', 'not-found', 'denied', 'mismatch'];

const kindByStatus: Readonly<Record<number, TrackingErrorKind>> = {
  400: 'invalid-reference',
  401: 'denied',
  403: 'denied',
  404: 'not-found',
  429: 'rate-limited',
};

/** A failed request or an unusable answer. Its message holds no name and no place: it may be logged. */
export class TrackingError extends Error {
  readonly kind: TrackingErrorKind;
  /** What came back, where anything did. Its body has been read. */
  readonly response: Response | undefined;
  /** What Sorted's support asks for, where the answer named one. */
  readonly correlationId: string | undefined;

  constructor(kind: TrackingErrorKind, message: string, response?: Response, correlationId?: string) {
    super(message);
    this.kind = kind;
    this.response = response;
    this.correlationId = correlationId;
  }

  /** Asking again later, without changing anything, may help. */
  get retryable(): boolean {
    return !lasting.includes(this.kind);
  }

  /**
   * From an answer whose status is not 2xx. Its message is the `code` of the proxy's problem, if it has one. Reads the body for
   * that and for a correlation id, and for nothing else.
   */
  static async fromResponse(response: Response): Promise<TrackingError> {
    const { status } = response;
    const body = await readBody(response).catch(() => '');
    const find = (pattern: RegExp): string | undefined => pattern.exec(body ?? '')?.[1];
    const code = find(/"code"\s*:\s*"([a-z_]{1,64})"/);
    const correlationId = find(/"correlationId"\s*:\s*"([\w-]{1,64})"/i);
    return new TrackingError(kindByStatus[status] ?? 'server', code ?? '', response, correlationId);
  }
}
