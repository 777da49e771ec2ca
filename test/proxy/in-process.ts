/** The proxy without a network, for what needs a clock of its own or thousands of questions at once. */

import type {
  AlertEntry,
  RequestContext,
  RequestEntry,
  TrackingProxyOptions,
} from '../../src/proxy/index.js';
import { createTrackingProxy } from '../../src/proxy/index.js';
import { multiLeg } from './answers.js';
import { everybody, KEY } from './proxy-server.js';

/** The n-th of many references. */
export const reference = (n: number): string => {
  const digits = n.toString(36).toUpperCase().padStart(9, '0');
  return `EC-${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
};

/** PRO's answer about one consignment. */
export const answerAbout = (asked: string, answer: object = multiLeg): Response =>
  Response.json({ ...answer, ConsignmentReferenceForAllLegsAssignedByMpd: asked });

/** The reference in a URL of PRO's. */
export const referenceIn = (url: unknown): string => /EC(?:-\w{3}){3}/.exec(String(url))?.[0] ?? '';

export interface InProcess {
  readonly clock: { now: number };
  /** The references that PRO was asked for. */
  readonly asked: string[];
  readonly log: RequestEntry[];
  readonly alerts: AlertEntry[];
  /** How PRO answers from now on. */
  answer: (asked: string, init: RequestInit) => Response | Promise<Response>;
  get(asked: string, init?: RequestInit, context?: RequestContext): Promise<Response>;
}

export function inProcess(options: Partial<TrackingProxyOptions> = {}): InProcess {
  const clock = { now: Date.parse('2026-03-02T12:00:00Z') };
  const proxy = createTrackingProxy({
    apiKey: KEY,
    access: everybody,
    limits: false,
    now: () => clock.now,
    log: (entry) => {
      if (entry.event === 'request') made.log.push(entry);
      else made.alerts.push(entry);
    },
    fetch: async (url, init) => {
      made.asked.push(referenceIn(url));
      return made.answer(referenceIn(url), init ?? {});
    },
    ...options,
  });
  const made: InProcess = {
    clock,
    asked: [],
    log: [],
    alerts: [],
    answer: (asked) => answerAbout(asked),
    get: (asked, init, context) =>
      proxy(new Request(`https://shop.example/delivery-status/${asked}`, init), context),
  };
  return made;
}

/** How often each status occurs. */
export function tally(responses: readonly Response[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of responses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** A promise and its end. */
export function held<T>(): { promise: Promise<T>; release: (value: T) => void } {
  let release!: (value: T) => void;
  const promise = new Promise<T>((resolve) => (release = resolve));
  return { promise, release };
}

/** Lets everything that is ready to go on go on. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
