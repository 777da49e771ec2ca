import { JourneyStore, type Responses } from './journey-store.js';
import { applyFault } from './apply-fault.js';
import type { Fault } from './fault.js';
import { FaultStore, type FaultLimits } from './fault-store.js';
import type { Journey } from './journey.js';
import { journeys as scriptedJourneys } from './journeys.js';
import { gatewayError, jsonResponse, keyError, notFound } from './error-responses.js';
import { RequestLog, type SandboxRequest } from './request-log.js';
import type { Endpoint } from '../tracking/proxy-url.js';
import { matchRoute, type RouteMatch } from './route.js';

export interface SandboxOptions {
  /** The subscription key that is accepted. Default: `sandbox-key`. */
  readonly key?: string;
  /** Seconds of a live journey that pass in a second. Default: 60. */
  readonly speed?: number;
  /** Milliseconds since the Unix epoch. Default: `Date.now`. */
  readonly now?: () => number;
  /** The known journeys besides the live ones. Default: the scripted journeys. */
  readonly journeys?: readonly Journey[];
}

/** A mock of SortedPRO's tracking API. */
export interface Sandbox {
  /**
   * Responds to one request as PRO would: `/tracking/{reference}`, `/tracking/flattened/{reference}` and
   * `/consignments/{reference}/status`, of any host, with the key in `ocp-apim-subscription-key`.
   *
   * @throws {TypeError} as `fetch` does, where a fault breaks the connection
   * @throws the request's abort reason, when it is aborted during a fault that takes time
   */
  fetch(this: void, request: Request): Promise<Response>;
  /**
   * Makes requests for a reference fail, from now on or `limits.times` times. It replaces the reference's scripted fault.
   *
   * @param reference in any case, also one that is unknown; `*` for every reference without a fault of its own
   * @param fault `undefined` removes it
   */
  fault(this: void, reference: string, fault: Fault | undefined, limits?: FaultLimits): void;
  /** Restarts a live journey, or all of them, at the next request. */
  restart(this: void, reference?: string): void;
  /** The latest thousand requests, oldest first, including refused ones. */
  readonly requests: readonly SandboxRequest[];
}

const keyHeader = 'ocp-apim-subscription-key';

const bodyOf = (responses: Responses, route: Endpoint): string => {
  switch (route) {
    case 'multi-leg':
      return JSON.stringify(responses.answer);
    case 'flattened':
      return JSON.stringify(responses.flattened);
    case 'status':
      return JSON.stringify(responses.status);
  }
};

/** Counts up in the form of a UUID: the same run gives the same ids. */
const correlationIds = (): (() => string) => {
  let count = 0;
  return () => `5a4db0c5-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
};

/**
 * Creates a mock of SortedPRO's tracking API, with web standards only.
 *
 * @throws {RangeError} when `speed` is not a positive number
 */
export const createSandbox = (options: SandboxOptions = {}): Sandbox => {
  const { key = 'sandbox-key', speed = 60, now = Date.now, journeys = scriptedJourneys } = options;
  if (!(speed > 0 && Number.isFinite(speed))) throw new RangeError(`speed: a positive number, not ${speed}`);
  const store = new JourneyStore(journeys, speed, now);
  const faults = new FaultStore();
  const log = new RequestLog();
  const nextCorrelationId = correlationIds();

  const respond = async ({ reference, route }: RouteMatch, signal: AbortSignal): Promise<Response> => {
    const responses = store.find(reference);
    const fault = faults.take(reference, route) ?? responses?.fault;
    const correlationId = nextCorrelationId();
    if (!fault)
      return responses ? jsonResponse(bodyOf(responses, route)) : notFound(reference, correlationId);
    // These faults change a good response, which an unknown reference does not have.
    if (!responses && ['delay', 'cut', 'drip'].includes(fault.kind))
      return notFound(reference, correlationId);
    const body = responses ? bodyOf(responses, route) : '';
    return applyFault(fault, { reference, correlationId, signal, body });
  };

  return {
    async fetch(request) {
      const { pathname } = new URL(request.url);
      log.add({ method: request.method, path: pathname, time: now() });
      const match = matchRoute(pathname);
      if (!match) return gatewayError(404, 'Resource not found');
      if (request.method !== 'GET') return gatewayError(405, 'Method not allowed', { allow: 'GET' });
      const given = request.headers.get(keyHeader);
      return given === key ? respond(match, request.signal) : keyError(given);
    },
    fault: (reference, fault, limits = {}) => faults.set(reference.toUpperCase(), fault, limits),
    restart: (reference) => store.restart(reference?.toUpperCase()),
    get requests() {
      return log.list();
    },
  };
};
