import type { Consignment, ConsignmentStatus } from '../model/consignment.js';
import { readConsignmentStatus } from '../wire/consignment-status.js';
import { AnswerError } from '../wire/decode.js';
import { readTracking } from '../wire/read-tracking.js';
import { answerTime, type AnswerTime } from './answer-time.js';
import { readBody } from './read-body.js';
import { TrackingError } from './tracking-error.js';
import { trackingUrl, type Endpoint } from './tracking-url.js';
import { inTurn } from './turns.js';

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

/** A consignment as it was known at a time. */
export interface TrackingAnswer extends AnswerTime {
  readonly consignment: Consignment;
}

/** One GET: the JSON of a good answer, and the response that it came in. */
type Get = (endpoint: Endpoint) => Promise<readonly [json: unknown, response?: Response]>;

const exchange = async (request: TrackingRequest, url: string, init: RequestInit): ReturnType<Get> => {
  const response = await (request.fetch ?? fetch)(url, init);
  if (!response.ok) throw await TrackingError.fromResponse(response);
  const body = await readBody(response);
  try {
    return [JSON.parse(body ?? ''), response];
  } catch {
    // The doctor knows them by these words.
    const reason = body === undefined ? 'over 1 MiB' : 'no JSON';
    throw new TrackingError('malformed', reason, response);
  }
};

/** @param ended rejects when the signal aborts: a `fetch` of the page's own may not heed it */
const getter =
  (request: TrackingRequest, signal: AbortSignal, ended: Promise<never>, fresh: boolean): Get =>
  async (endpoint) => {
    const url = trackingUrl(request.proxyUrl, endpoint, request.reference);
    if (!url) return [undefined];
    const headers: Record<string, string> = { accept: 'application/json' };
    if (request.token) headers.authorization = `Bearer ${request.token}`;
    const cache = fresh ? 'no-cache' : 'default';
    const { credentials } = request;
    const init = { headers, credentials, cache, signal } as const;
    return inTurn(() => (signal.aborted ? ended : Promise.race([ended, exchange(request, url, init)])));
  };

/** A failure here, or a late answer, never hides the timeline. */
const getStatus = async (reference: string, get: Get): Promise<ConsignmentStatus | undefined> => {
  let timer;
  const late = new Promise<[]>((resolve) => (timer = setTimeout(() => resolve([]), statusDeadline)));
  try {
    const [answer] = await Promise.race([get('status'), late]);
    return readConsignmentStatus(answer, reference);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};

/**
 * {@link readTracking}, whose errors become a {@link TrackingError}; also for data that the page brings itself.
 *
 * @param response what the answer came in: its clock corrects the device's
 */
export const readAnswer = (
  answer: unknown,
  asked: string,
  status?: ConsignmentStatus,
  response?: Response,
): Consignment => {
  const { skew } = response ? answerTime(response) : { skew: 0 };
  try {
    return readTracking(answer, asked, status, Date.now() + skew);
  } catch (error) {
    const kind = error instanceof AnswerError ? error.kind : 'malformed';
    throw new TrackingError(kind, (error as Error).message, response);
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
): Promise<TrackingAnswer> => {
  const { signal } = running;
  const timer = setTimeout(() => running.abort(), deadline);
  const ended = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new TrackingError('timeout', 'too late'))),
  );
  const get = getter(request, signal, ended, fresh);
  const answers = Promise.all([
    get(request.mode),
    request.expectedDelivery ? getStatus(request.reference, get) : undefined,
  ]);
  try {
    const [[answer, response], status] = await Promise.race([ended, answers]);
    return { consignment: readAnswer(answer, request.reference, status, response), ...answerTime(response!) };
  } catch (cause) {
    if (cause instanceof TrackingError) throw cause;
    throw new TrackingError(navigator.onLine ? 'network' : 'offline', 'unreachable');
  } finally {
    clearTimeout(timer);
    // Where one of the two answers has decided, the other's request is not left open.
    running.abort();
  }
};
