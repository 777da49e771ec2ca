import type { ConsignmentStateName } from '../model/consignment-states.js';
import type { EventCodeName } from '../model/event-codes.js';
import type { PartMessages } from './parts/messages.js';

/** What a shopper is told of a state, or of a failure. */
export interface Words {
  /** A few words that answer "where is it?". */
  readonly headline: string;
  /** What to do, in one or two sentences. */
  readonly advice?: string;
}

/**
 * A text with a number: one form per plural category of the language (`Intl.PluralRules`), with `{n}` where the number
 * stands, printed as the language prints numbers.
 */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The failures and empty answers that have words of their own: an element's `status` without a journey to show. */
export type NoticeName = 'invalid' | 'empty' | 'not-found' | 'denied' | 'rate-limited' | 'offline' | 'failed';

/** A code that is no state's name. */
export type MilderCodeName = Exclude<EventCodeName, ConsignmentStateName>;

/** Everything that the element says in one language. A text with a variable part is a function. No HTML. */
export interface Messages {
  /** BCP 47; also decides how dates are printed. */
  readonly locale: string;
  /** Of a language that is written from right to left. */
  readonly dir?: 'rtl';
  readonly states: Readonly<Record<ConsignmentStateName, Words>>;
  /** Of an event whose name is not a state's; the others read as their state's headline. */
  readonly events: Readonly<Record<MilderCodeName, string>>;
  readonly notices: Readonly<Record<NoticeName, Words>>;
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
  readonly updates: Counted;
  /** Of an event whose code is unknown, and of a journey of such: the carrier's own words stand beside it. */
  readonly update: Words;
  readonly timeUnknown: string;
  readonly signedBy: (name: string) => string;
  /** Between the facts of one sentence: who signed, when, where. */
  readonly comma: string;
  readonly expected: (day: string) => string;
  /** @param time when the last good answer came */
  readonly stale: (time: string) => string;
  readonly retry: string;
  /** Of what comes later than first sight. English of these comes with the parts. */
  readonly parts?: PartMessages;
}

/** A language's file: all words there are. */
export type LanguageFile = Messages & Required<Pick<Messages, 'parts'>>;
