import type { Consignment, ConsignmentStatus } from '../model/consignment.js';
import { readConsignmentStatus } from '../wire/consignment-status.js';
import { AnswerError } from '../wire/decode.js';
import { readTracking } from '../wire/read-tracking.js';
import { TrackingError } from './tracking-error.js';
import { trackingUrl, type Endpoint } from './tracking-url.js';

/** From asking to the last byte read, in milliseconds. */
const deadline = 10_000;

/** PRO's own state is welcome, but the timeline does not wait longer than this for it. In milliseconds. */
const statusDeadline = 4_000;

/** What to ask, of whom, and how. */
export interface TrackingRequest {
  readonly reference: string;
  /** See {@link trackingUrl}. */
  readonly proxyUrl: string;
  readonly mode: 'multi-leg' | 'flattened';
  /** Also ask for PRO's own state and expected date. */
  readonly expectedDelivery: boolean;
  readonly credentials: RequestCredentials;
  /** The retailer's signed token; `''` for none. */
  readonly token: string;
  readonly fetch: typeof fetch | undefined;
}

/** One GET: the JSON of a good answer. */
type Get = (endpoint: Endpoint) => Promise<unknown>;

const readJson = async (response: Response): Promise<unknown> => {
  if (!response.ok) throw await TrackingError.fromResponse(response);
  const body = await response.text();
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new TrackingError('malformed', 'the answer is not JSON');
  }
};

const getter =
  (request: TrackingRequest, signal: AbortSignal, fresh: boolean): Get =>
  async (endpoint) => {
    const url = trackingUrl(request.proxyUrl, endpoint, request.reference);
    if (!url) return undefined;
    const headers: Record<string, string> = { accept: 'application/json' };
    if (request.token) headers.authorization = `Bearer ${request.token}`;
    const cache = fresh ? 'no-cache' : 'default';
    const { credentials } = request;
    return readJson(await (request.fetch ?? fetch)(url, { headers, credentials, cache, signal }));
  };

/** A failure here, or a late answer, never hides the timeline. */
const getStatus = async (reference: string, get: Get): Promise<ConsignmentStatus | undefined> => {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, statusDeadline)));
  try {
    return readConsignmentStatus(await Promise.race([get('status'), late]), reference);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};

/** {@link readTracking} with its errors told as a {@link TrackingError}; also for an answer that the page has. */
export const readAnswer = (...answer: Parameters<typeof readTracking>): Consignment => {
  try {
    return readTracking(...answer);
  } catch (error) {
    const kind = error instanceof AnswerError ? error.kind : 'malformed';
    throw new TrackingError(kind, (error as Error).message);
  }
};

/**
 * Asks the proxy for a consignment and reads the answer.
 *
 * @param running ends the requests when it is aborted, as a deadline of 10 s does
 * @param fresh passes the browser's cache by (it still revalidates)
 * @throws {TrackingError} of the kind that the failure is
 */
export const fetchTracking = async (
  request: TrackingRequest,
  running: AbortController,
  fresh: boolean,
): Promise<Consignment> => {
  const { signal } = running;
  const timer = setTimeout(() => running.abort(), deadline);
  // A `fetch` of the page's own may not heed the signal: the wait ends all the same.
  const ended = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new TrackingError('timeout', 'no answer in time'))),
  );
  const get = getter(request, signal, fresh);
  const answers = Promise.all([
    get(request.mode),
    request.expectedDelivery ? getStatus(request.reference, get) : undefined,
  ]);
  try {
    const [answer, status] = await Promise.race([ended, answers]);
    return readAnswer(answer, request.reference, status);
  } catch (cause) {
    if (cause instanceof TrackingError) throw cause;
    throw new TrackingError(navigator.onLine ? 'network' : 'offline', 'the proxy cannot be reached');
  } finally {
    clearTimeout(timer);
    // Where one of the two answers has decided, the other's request is not left open.
    running.abort();
  }
};
