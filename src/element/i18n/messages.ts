import type { ConsignmentStateName } from '../../tracking/states.js';
import type { EventCodeName } from '../../tracking/event-codes.js';

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

/** The form to enter a reference. */
export interface LookupMessages {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** The form was sent empty. */
  readonly missing: string;
  /** The text cannot be a reference. */
  readonly invalid: string;
}

/** What an event means, where its state's words say too little. */
export interface EventWords {
  readonly meaning: string;
  readonly advice?: Words['advice'];
}

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
  /** The expected day has passed, and the parcel has not arrived. */
  readonly overdue: (day: string) => string;
  /** @param time when the last good answer came */
  readonly stale: (time: string) => string;
  readonly retry: string;

  /** @param time relative, as `Intl.RelativeTimeFormat` prints it: `in 40 seconds` */
  readonly wait: (time: string) => string;
  /** The page retries automatically. */
  readonly goesOn: string;
  /** @param time relative: `2 minutes ago` */
  readonly updated: (time: string) => string;
  readonly updatedNow: string;
  readonly refresh: string;
  /** The label of an event that the latest response brought. */
  readonly isNew: string;
  /** One sentence for screen readers, with the state's headline for `{headline}`. */
  readonly news: Counted;

  readonly lookup: LookupMessages;

  /** The name of the progress steps. */
  readonly progress: string;
  /** Before a scan that is newer than the state. */
  readonly lastScan: string;
  /** The buttons for the rest of a long list: of updates, of legs, of packages. */
  readonly showAll: Counted;
  readonly showAllLegs: Counted;
  readonly showAllPackages: Counted;
  /** The button for the rest of a long text. */
  readonly showText: string;
  /** What each state means, in one sentence. */
  readonly meanings: Readonly<Record<ConsignmentStateName, string>>;
  /** Replaces the state's meaning when the newest event has one of these names. */
  readonly eventMeanings: Readonly<Record<MilderCodeName, EventWords>>;
  readonly returnedMeaning: string;
  /** Days without a scan. */
  readonly quiet: Counted;
  /** The button next to the reference, before and after it was used. */
  readonly copy: string;
  readonly copied: string;
  /** The name of a link to a map. */
  readonly map: (place: string) => string;
  /** A step that the parcel must have passed without a scan. */
  readonly unscanned: string;
}
