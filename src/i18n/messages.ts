import type { ConsignmentStateName } from '../model/consignment-states.js';
import type { EventCodeName } from '../model/event-codes.js';

/** What a shopper is told of a state, or of a failure. */
export interface Words {
  /** A few words that answer "where is it?". */
  readonly headline: string;
  /** What it means and what to do, in one or two sentences. */
  readonly advice?: string;
}

/** The failures and empty answers that have words of their own: an element's `status` without a journey to show. */
export type NoticeName = 'invalid' | 'empty' | 'not-found' | 'denied' | 'rate-limited' | 'offline' | 'failed';

/** Everything that the element says in one language. A text with a variable part is a function. No HTML. */
export interface Messages {
  /** BCP 47; also decides how dates are printed. */
  readonly locale: string;
  readonly states: Readonly<Record<ConsignmentStateName, Words>>;
  /** Of an event whose name is not a state's; the others read as their state's headline. */
  readonly events: Readonly<Record<Exclude<EventCodeName, ConsignmentStateName>, string>>;
  readonly notices: Readonly<Record<NoticeName, Words>>;
  readonly progress: string;
  readonly loading: string;
  readonly returned: Words;
  readonly waitingForNextCarrier: Words;
  readonly consignment: string;
  readonly package: (number: number, count: number) => string;
  readonly deliveredOf: (delivered: number, count: number) => string;
  readonly leg: (number: number, count: number) => string;
  readonly unnamedCarrier: string;
  readonly legWaiting: string;
  readonly legUnscanned: string;
  /** @param next the next leg's carrier service, or `''` */
  readonly handedOver: (next: string) => string;
  readonly updates: (count: number) => string;
  /** Of an event whose code is unknown, and of a journey of such: the carrier's own words stand beside it. */
  readonly update: Words;
  readonly timeUnknown: string;
  readonly signedBy: (name: string) => string;
  readonly expected: (day: string) => string;
  readonly lastScan: string;
  /** @param time when the last good answer came */
  readonly stale: (time: string) => string;
  readonly retry: string;
  readonly showAll: (count: number) => string;
}
