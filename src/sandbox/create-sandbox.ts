import { AnswerBook, type Answers } from './answers.js';
import { applyFault } from './apply-fault.js';
import type { Fault } from './fault.js';
import { FaultBook, type FaultLimits } from './fault-book.js';
import type { Journey } from './journey.js';
import { journeys as scriptedJourneys } from './journeys.js';
import { gatewayRefusal, jsonResponse, keyRefusal, notFound } from './refusals.js';
import { RequestLog, type SandboxRequest } from './request-log.js';
import type { Endpoint } from '../tracking/proxy-url.js';
import { readRoute, type Question } from './route.js';

export interface SandboxOptions {
  /** The subscription key that is accepted; `sandbox-key` without it. */
  readonly key?: string;
  /** How many seconds of a living journey pass in a second; 60 without it: a minute a second. */
  readonly speed?: number;
  /** Milliseconds since the Unix epoch; `Date.now` without it. */
  readonly now?: () => number;
  /** What is known besides the living journeys; the scripted journeys without it. */
  readonly journeys?: readonly Journey[];
}

/** A stand-in for SortedPRO's tracking API. */
export interface Sandbox {
  /**
   * Answers one request as PRO would: `/tracking/{reference}`, `/tracking/flattened/{reference}` and
   * `/consignments/{reference}/status`, of any host, with the key in `ocp-apim-subscription-key`.
   *
   * @throws {TypeError} as `fetch` does, where a fault breaks the connection
   * @throws the request's abort reason, when it is aborted during a fault that takes time
   */
  fetch(this: void, request: Request): Promise<Response>;
  /**
   * Lets the requests about a reference run into a fault, from now on or `limits.times` times. It takes the place of the
   * reference's scripted fault.
   *
   * @param reference in any case, also one that is unknown; `*` for every reference without a fault of its own
   * @param fault `undefined` takes it back
   */
  fault(this: void, reference: string, fault: Fault | undefined, limits?: FaultLimits): void;
  /** Lets a living journey, or all of them, begin anew with the next question. */
  restart(this: void, reference?: string): void;
  /** The latest thousand requests, oldest first, the refused ones too. */
  readonly requests: readonly SandboxRequest[];
}

const keyHeader = 'ocp-apim-subscription-key';

const bodyOf = (answers: Answers, route: Endpoint): string => {
  switch (route) {
    case 'multi-leg':
      return JSON.stringify(answers.answer);
    case 'flattened':
      return JSON.stringify(answers.flattened);
    case 'status':
      return JSON.stringify(answers.status);
  }
};

/** Counts up in the form of a UUID: the same run gives the same ids. */
const correlationIds = (): (() => string) => {
  let count = 0;
  return () => `5a4db0c5-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`;
};

/**
 * Creates a stand-in for SortedPRO's tracking API, of web standards alone.
 *
 * @throws {RangeError} when `speed` is not a positive number
 */
export const createSandbox = (options: SandboxOptions = {}): Sandbox => {
  const { key = 'sandbox-key', speed = 60, now = Date.now, journeys = scriptedJourneys } = options;
  if (!(speed > 0 && Number.isFinite(speed))) throw new RangeError(`speed: a positive number, not ${speed}`);
  const book = new AnswerBook(journeys, speed, now);
  const faults = new FaultBook();
  const log = new RequestLog();
  const nextCorrelationId = correlationIds();

  const answer = async ({ reference, route }: Question, signal: AbortSignal): Promise<Response> => {
    const answers = book.find(reference);
    const fault = faults.take(reference, route) ?? answers?.fault;
    const correlationId = nextCorrelationId();
    if (!fault) return answers ? jsonResponse(bodyOf(answers, route)) : notFound(reference, correlationId);
    // A fault that needs an answer to spoil is of no use to an unknown reference, unless it comes in its stead.
    if (!answers && ['delay', 'cut', 'drip'].includes(fault.kind)) return notFound(reference, correlationId);
    const body = answers ? bodyOf(answers, route) : '';
    return applyFault(fault, { reference, correlationId, signal, body });
  };

  return {
    async fetch(request) {
      const { pathname } = new URL(request.url);
      log.add({ method: request.method, path: pathname, time: now() });
      const question = readRoute(pathname);
      if (!question) return gatewayRefusal(404, 'Resource not found');
      if (request.method !== 'GET') return gatewayRefusal(405, 'Method not allowed', { allow: 'GET' });
      const given = request.headers.get(keyHeader);
      return given === key ? answer(question, request.signal) : keyRefusal(given);
    },
    fault: (reference, fault, limits = {}) => faults.set(reference.toUpperCase(), fault, limits),
    restart: (reference) => book.restart(reference?.toUpperCase()),
    get requests() {
      return log.list();
    },
  };
};
