import type { ConsignmentStateName } from '../../tracking/states.js';
import type { NonStateCode } from '../../tracking/event-codes.js';

/** The text for a state, or for a failure. */
export interface StateText {
  /** A few words that answer "where is it?". */
  readonly headline: string;
  /** Below the headline. Without it, that line says when and where. */
  readonly line?: string;
  /**
   * What to do, in one sentence. It follows {@link Messages.whatToDo} in the same paragraph; for `AtCollectionPoint`,
   * {@link Messages.whatToBring}.
   */
  readonly advice?: string;
}

/**
 * A text with a number: one form per plural category of the language (`Intl.PluralRules`), with `{n}` for the number,
 * which is printed as in the language.
 */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The failures and empty responses that have their own text: a `status` without a journey to show. */
export type NoticeName = 'invalid' | 'empty' | 'not-found' | 'denied' | 'rate-limited' | 'offline' | 'failed';

/** Codes with a text of their own, in place of that of the state that they put the package into. */
export type CodeWithText =
  | 'AwaitingDropOff'
  | 'CustomerCollected'
  | 'Destroyed'
  | 'ExchangeSucceeded'
  | 'FailedToCollect'
  | 'ReturnedToSender';

/** States whose events have another title than the state's headline. */
export type TitledState = 'Collected' | 'Cancelled' | 'Lost';

/** The steps of the progress bar. A parcel for a collection point has `readyToCollect` and `collected` as its last two. */
export type StepName =
  'preparing' | 'dispatched' | 'onItsWay' | 'outForDelivery' | 'delivered' | 'readyToCollect' | 'collected';

/** Where the packages are that have not been delivered, for a sentence about several of them. */
export type PackageGroup =
  | 'noUpdates'
  | 'preparing'
  | 'onItsWay'
  | 'outForDelivery'
  | 'readyToCollect'
  | 'onHold'
  | 'notDelivered'
  | 'comingBack'
  | 'returned'
  | 'damaged'
  | 'lost'
  | 'cancelled'
  | 'other';

/** The labels of the facts. */
export interface FactLabels {
  readonly lastUpdate: string;
  /** Where a lost parcel was last. */
  readonly lastSeen: string;
  /** Before the carrier's name, of a parcel on its way. */
  readonly with: string;
  /** Before the carrier's name, of a delivered parcel. */
  readonly deliveredBy: string;
  /** Before a person's name. */
  readonly signedForBy: string;
  readonly carriersNote: string;
  readonly where: string;
  readonly expected: string;
  /** The expected day has passed. */
  readonly wasDue: string;
}

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

  /** What has happened to the parcel. */
  readonly states: Readonly<Record<ConsignmentStateName, StateText>>;
  readonly codes: Readonly<Record<CodeWithText, StateText>>;
  /** Titles of events whose name is no state's, or whose state's headline does not suit. */
  readonly events: Readonly<Record<NonStateCode | TitledState, string>>;
  /** One carrier has handed the parcel over, and the next one has not scanned it yet. */
  readonly betweenCarriers: StateText;
  /** The headline for a journey of events with unknown codes. The carrier's own text is shown beside it. */
  readonly latestUpdate: string;
  /** The title of an event with an unknown code and no text of its own. */
  readonly update: string;

  /** The arrival. The words and dates are as within a sentence. @param day `today` or `tomorrow` */
  readonly arriving: (day: string) => string;
  /** @param date `Mon 9 March` */
  readonly arrivingOn: (date: string) => string;
  /** The expected day has passed, and the parcel has not arrived. @param date `Mon 9 March` */
  readonly wasDueOn: (date: string) => string;
  /** @param time `today, 17:30` */
  readonly since: (time: string) => string;
  /** @param state a state's headline */
  readonly withCarrier: (state: string, carrier: string) => string;
  /** Days without an event. */
  readonly noUpdatesFor: Counted;
  /** What to do about a parcel that is overdue, or without an event for long. */
  readonly lateAdvice: string;
  readonly whatToDo: string;
  readonly whatToBring: string;
  /** Before the carrier's own text in quotation marks. */
  readonly carrierWrote: string;
  readonly quotes: { readonly open: string; readonly close: string };
  readonly labels: FactLabels;

  /** Several packages. */
  readonly packages: Counted;
  readonly package: (number: number, count: number) => string;
  readonly deliveredOf: (delivered: number, count: number) => string;
  /** Parts of one sentence, joined by {@link comma}: `one out for delivery, one on its way`. */
  readonly groups: Readonly<Record<PackageGroup, Counted>>;

  /** The name of the progress bar. */
  readonly progress: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly nextSteps: Readonly<Record<Exclude<StepName, 'preparing' | 'readyToCollect'>, string>>;

  /** The history. */
  readonly history: string;
  readonly leg: (number: number, count: number) => string;
  readonly unnamedCarrier: string;
  /** @param carriers the legs ahead */
  readonly upNext: (carriers: string) => string;
  readonly legUnscanned: string;
  readonly updates: Counted;
  /** The label of an event that the latest response added. */
  readonly newLabel: string;
  /** One sentence for screen readers, with the state's headline for `{headline}`. */
  readonly newEvents: Counted;
  readonly signedForBy: (name: string) => string;
  /** The buttons that show the whole of a long list: of updates, of legs, of packages. */
  readonly showAll: Counted;
  readonly showAllLegs: Counted;
  readonly showAllPackages: Counted;
  /** The button that shows the whole of a long text. */
  readonly showText: string;

  /** Separates facts that screen readers read as one sentence. */
  readonly comma: string;
  /** @param day `today`, or `Mon 9 March`. @param time as {@link clock} writes it */
  readonly dayAndTime: (day: string, time: string) => string;
  readonly timeUnknown: string;
  /** A clock time within a sentence: `13:12`, in German `13:12 Uhr`. */
  readonly clock: (time: string) => string;
  /** @param time on the clock of the event's place, as {@link clock} writes it */
  readonly localTime: (time: string) => string;
  /** In brackets after it. @param time `12:58`, or `today, 01:15` */
  readonly yourTime: (time: string) => string;

  /** What the shopper can do. */
  readonly reference: string;
  /** The button beside the reference, before and after it was used. */
  readonly copy: string;
  readonly copied: string;
  /** The name of a link to a map. */
  readonly map: (place: string) => string;
  /** The text of the link to the map of a collection point. */
  readonly directions: string;
  /** The name of a link to a carrier's telephone number. */
  readonly call: (carrier: string) => string;
  /** @param time relative: `2 minutes ago` */
  readonly updated: (time: string) => string;
  readonly updatedNow: string;
  readonly refresh: string;
  readonly lookup: LookupMessages;

  /** Nothing to show, or nothing new. */
  readonly loading: string;
  readonly notices: Readonly<Record<NoticeName, StateText>>;
  /** @param time of the last good response */
  readonly stale: (time: string) => string;
  readonly retry: string;
  /** In place of {@link retry} where the page also retries by itself. */
  readonly retryNow: string;
  /** @param time relative, as `Intl.RelativeTimeFormat` prints it: `in 40 seconds` */
  readonly wait: (time: string) => string;
  readonly retriesItself: string;
}
