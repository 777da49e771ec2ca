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
  /** What Sorted's support asks for, where the answer named one. */
  readonly correlationId: string | undefined;

  constructor(kind: TrackingErrorKind, message: string, correlationId?: string) {
    super(message);
    this.kind = kind;
    this.correlationId = correlationId;
  }

  /** Asking again later, without changing anything, may help. */
  get retryable(): boolean {
    return !lasting.includes(this.kind);
  }

  /** From an answer whose status is not 2xx. Reads its body for a correlation id and for nothing else. */
  static async fromResponse(response: Response): Promise<TrackingError> {
    const { status } = response;
    const body = await response.text().catch(() => '');
    const correlationId = /"correlationId"\s*:\s*"([\w-]{1,64})"/i.exec(body)?.[1];
    return new TrackingError(kindByStatus[status] ?? 'server', `status ${status}`, correlationId);
  }
}
