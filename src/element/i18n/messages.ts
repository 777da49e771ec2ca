import type { ConsignmentStateName } from '../../tracking/states.js';
import type { NonStateCode } from '../../tracking/event-codes.js';

/** The text for a state, or for a failure. */
export interface StateText {
  /** A few words that answer "where is it?". */
  readonly headline: string;
  /** What to do, in one or two sentences. */
  readonly advice?: string;
}

/** The text for an event that its state's text does not explain. */
export interface EventText {
  readonly meaning: string;
  readonly advice?: StateText['advice'];
}

/**
 * A text with a number: one form per plural category of the language (`Intl.PluralRules`), with `{n}` for the number,
 * which is printed as in the language.
 */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The failures and empty responses that have their own text: a `status` without a journey to show. */
export type NoticeName = 'invalid' | 'empty' | 'not-found' | 'denied' | 'rate-limited' | 'offline' | 'failed';

/** The form to enter a reference. */
export interface LookupMessages {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** The form was submitted empty. */
  readonly missing: string;
  /** The text cannot be a reference. */
  readonly invalid: string;
}

/** Everything that the element says in one language. A text with a variable part is a function. No HTML. */
export interface Messages {
  /** BCP 47; also decides how dates are printed. */
  readonly locale: string;
  /** Set by languages that are written from right to left. */
  readonly dir?: 'rtl';
  readonly states: Readonly<Record<ConsignmentStateName, StateText>>;
  /** Titles of events whose name is not a state's. The title of any other event is its state's headline. */
  readonly events: Readonly<Record<NonStateCode, string>>;
  readonly notices: Readonly<Record<NoticeName, StateText>>;
  readonly loading: string;
  readonly returned: StateText;
  readonly waitingForNextCarrier: StateText;
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
  /** For an event with an unknown code, and for a journey of such events. The carrier's own text is shown beside it. */
  readonly update: StateText;
  readonly timeUnknown: string;
  readonly signedBy: (name: string) => string;
  /** Separates the facts of one sentence: who signed, when, where. */
  readonly comma: string;
  readonly expected: (day: string) => string;
  /** The expected day has passed, and the parcel has not arrived. */
  readonly overdue: (day: string) => string;
  /** @param time of the last good response */
  readonly stale: (time: string) => string;
  readonly retry: string;
  /** @param time relative, as `Intl.RelativeTimeFormat` prints it: `in 40 seconds` */
  readonly wait: (time: string) => string;
  /** The page retries automatically. */
  readonly retriesItself: string;
  /** @param time relative: `2 minutes ago` */
  readonly updated: (time: string) => string;
  readonly updatedNow: string;
  readonly refresh: string;
  /** The label of an event that the latest response added. */
  readonly newLabel: string;
  /** One sentence for screen readers, with the state's headline for `{headline}`. */
  readonly newEvents: Counted;
  readonly lookup: LookupMessages;
  /** The name of the progress steps. */
  readonly progress: string;
  /** Before an event that is newer than the state. */
  readonly lastScan: string;
  /** The buttons that show the whole of a long list: of updates, of legs, of packages. */
  readonly showAll: Counted;
  readonly showAllLegs: Counted;
  readonly showAllPackages: Counted;
  /** The button that shows the whole of a long text. */
  readonly showText: string;
  /** What each state means, in one sentence. */
  readonly meanings: Readonly<Record<ConsignmentStateName, string>>;
  /** Replaces the state's meaning if the newest event has one of these names. */
  readonly eventMeanings: Readonly<Record<Exclude<NonStateCode, 'HandedOver'>, EventText>>;
  readonly returnedMeaning: string;
  /** Days without a scan. */
  readonly stalled: Counted;
  /** The button beside the reference, before and after it was used. */
  readonly copy: string;
  readonly copied: string;
  /** The name of a link to a map. */
  readonly map: (place: string) => string;
  /** A step that the parcel must have passed without a scan. */
  readonly unscanned: string;
}
