import { now } from '../tracking/now.js';
import { SECOND } from '../tracking/time.js';
import type { Consignment } from '../tracking/consignment.js';
import { attempt, ParseError } from '../tracking/decode.js';
import { parseStatus } from '../tracking/parse-status.js';
import { parseTracking } from '../tracking/parse-tracking.js';
import { RESPONSE_LIMIT, readLimited } from '../tracking/read-limited.js';
import { responseTime, type ResponseTime } from './freshness.js';
import { TrackingError } from './tracking-error.js';
import { trackingUrl, type Endpoint } from '../tracking/proxy-url.js';
import { limitConcurrency } from './limit-concurrency.js';

/** From the start of the request to the last byte of the response, in milliseconds. Time in the queue does not count. */
const deadline = 10 * SECOND;

/** From the same start, in milliseconds: the timeline does not wait longer than this for PRO's own state. */
const statusDeadline = 4 * SECOND;

/** What to request, from where, and how. */
export interface TrackingRequest {
  readonly reference: string;
  /** See {@link trackingUrl}. */
  readonly proxyUrl: string;
  readonly mode: 'multi-leg' | 'flattened';
  /** Also request PRO's own state and expected date. */
  readonly expectedDelivery: boolean;
  readonly credentials: RequestCredentials;
  /** The retailer's signed token; `''` for none. */
  readonly token: string;
  readonly fetch: typeof fetch | undefined;
}

/** A consignment, and when that was true. */
export interface TrackingData extends ResponseTime {
  readonly consignment: Consignment;
}

/**
 * One GET: the JSON of a good response, and the response itself.
 *
 * @param started called when the request leaves the queue
 */
type Get = (
  endpoint: Endpoint,
  started?: () => void,
) => Promise<readonly [json: unknown, response?: Response]>;

const exchange = async (request: TrackingRequest, url: string, init: RequestInit): ReturnType<Get> => {
  const response = await (request.fetch ?? fetch)(url, init);
  if (!response.ok) throw await TrackingError.fromResponse(response);
  const body = await readLimited(response.body, RESPONSE_LIMIT);
  try {
    return [JSON.parse(body ?? ''), response];
  } catch {
    // The doctor recognises these texts.
    const reason = body === undefined ? 'over 1 MiB' : 'no JSON';
    throw new TrackingError('malformed', reason, response);
  }
};

/** @param ended rejects when the signal aborts: the page's own `fetch` may ignore the signal */
const getter =
  (request: TrackingRequest, signal: AbortSignal, ended: Promise<never>, fresh: boolean): Get =>
  async (endpoint, started) => {
    const url = trackingUrl(request.proxyUrl, endpoint, request.reference);
    if (!url) return [undefined];
    const headers: Record<string, string> = { accept: 'application/json' };
    if (request.token) headers.authorization = `Bearer ${request.token}`;
    const cache = fresh ? 'no-cache' : 'default';
    const { credentials } = request;
    // Without a prototype: `fetch` would read a method or a body that the page has added to every object.
    const init: RequestInit = { __proto__: null, headers, credentials, cache, signal } as RequestInit;
    return limitConcurrency(() => {
      if (signal.aborted) return ended;
      started?.();
      return Promise.race([ended, exchange(request, url, init)]);
    });
  };

/** The JSON of PRO's status; `undefined` if the request fails or takes too long. The timeline is shown in any case. */
const getStatus = async (get: Get, late: Promise<readonly []>): Promise<unknown> => {
  try {
    const [json] = await Promise.race([get('status'), late]);
    return json;
  } catch {
    return undefined;
  }
};

/**
 * Reads a tracking response of PRO's, from the proxy or from the page.
 *
 * @param reference the consignment's, which the data must be for; `''` for any
 * @param status the response, or other data, with PRO's own state and expected date. It is left out if it cannot be used
 * @param response the response that contained the data; its `Date` corrects the device's clock
 * @throws {TrackingError} `malformed` or `mismatch`
 */
export const readConsignment = (
  json: unknown,
  reference: string,
  status?: unknown,
  response?: Response,
): Consignment => {
  const { clockSkew } = response ? responseTime(response) : { clockSkew: 0 };
  const known = attempt(() => parseStatus(status, reference), undefined);
  try {
    return parseTracking(json, reference, known, now() + clockSkew);
  } catch (error) {
    const kind = error instanceof ParseError ? error.kind : 'malformed';
    throw new TrackingError(kind, (error as Error).message, response);
  }
};

/** Node has no `navigator`, or one that does not know. */
const isOffline = (): boolean => (globalThis.navigator as Navigator | undefined)?.onLine === false;

/**
 * Fetches a consignment from the proxy and reads the response.
 *
 * @param running aborts the requests; also aborted 10 s after the request has started
 * @param fresh bypasses the browser's cache (it still revalidates)
 * @throws {TrackingError} of the failure's kind
 */
export const fetchTracking = async (
  request: TrackingRequest,
  running: AbortController,
  fresh: boolean,
): Promise<TrackingData> => {
  const { signal } = running;
  const ended = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new TrackingError('timeout', 'too late'))),
  );
  let giveUpStatus!: (nothing: readonly []) => void;
  const late = new Promise<readonly []>((resolve) => (giveUpStatus = resolve));
  const timers: ReturnType<typeof setTimeout>[] = [];
  const startTimers = (): void => {
    timers.push(setTimeout(() => running.abort(), deadline));
    if (request.expectedDelivery) timers.push(setTimeout(() => giveUpStatus([]), statusDeadline));
  };
  const get = getter(request, signal, ended, fresh);
  const both = Promise.all([
    get(request.mode, startTimers),
    request.expectedDelivery ? getStatus(get, late) : undefined,
  ]);
  try {
    const [[json, response], status] = await Promise.race([ended, both]);
    const consignment = readConsignment(json, request.reference, status, response);
    return { consignment, ...responseTime(response!) };
  } catch (cause) {
    if (cause instanceof TrackingError) throw cause;
    throw new TrackingError(isOffline() ? 'offline' : 'network', 'unreachable');
  } finally {
    for (const timer of timers) clearTimeout(timer);
    // One response can decide alone: do not leave the other request open.
    running.abort();
  }
};
