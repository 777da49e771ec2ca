import { stateNamed, type ConsignmentStateName } from './states.js';
import { normalise } from './text.js';

/**
 * The codes of Sorted's newer API that are no state's name, with the state that each stands for. No code list is
 * published for the tracking API; `ForInformation` changes no state. False friends: `Collected` is by the carrier and
 * `CustomerCollected` ends a journey; `CollectionFailed` is the carrier's and `FailedToCollect` the customer's.
 */
const milderCodes = {
  AwaitingDropOff: 'Manifested',
  CarrierChanged: 'InTransit',
  ClearedThroughCustoms: 'InTransit',
  CollectedByCarrier: 'Collected',
  CustomerCollected: 'Delivered',
  Destroyed: 'Lost',
  DroppedOff: 'AtDropOffPoint',
  ExchangeSucceeded: 'Delivered',
  FailedToCollect: 'DeliveryFailed',
  ForInformation: undefined,
  ReturnedToSender: 'ReturnToSender',
} as const satisfies Record<string, ConsignmentStateName | undefined>;

type MilderCodeName = keyof typeof milderCodes;

/**
 * The standard name of what an event says: a state's, a milder code's, or `HandedOver`, which no carrier writes: it is
 * what "delivered" means on a leg that is not the last.
 */
export type EventCodeName = ConsignmentStateName | MilderCodeName | 'HandedOver';

/** What a code or a description was recognised as. */
export interface RecognisedEvent {
  readonly name: EventCodeName;
  /** `undefined` when it changes no state. */
  readonly state: ConsignmentStateName | undefined;
  /** Only the description was recognised, not the code. */
  readonly isPhrase: boolean;
}

type Meaning = Omit<RecognisedEvent, 'isPhrase'>;

/** Carriers' abbreviations that were seen in recorded responses. */
const abbreviations = new Map<string, ConsignmentStateName>([
  ['ofd', 'OutForDelivery'],
  ['dl', 'Delivered'],
]);

const milderByName = new Map(
  (Object.keys(milderCodes) as MilderCodeName[]).map((name) => [normalise(name), name]),
);

const named = (text: string): Meaning | undefined => {
  const milder = milderByName.get(normalise(text));
  if (milder) return { name: milder, state: milderCodes[milder] };
  const state = stateNamed(text);
  return state && { name: state, state };
};

/** In characters. No state's phrase is longer; carriers' texts can be megabytes. */
const longestPhrase = 80;

const subject = /^((your|the|this) )?((parcel|package|consignment|shipment|item) )?((is|was|has been) )?/i;

/**
 * The phrase must be the whole description, except for its subject and its closing punctuation: "Your parcel is out for
 * delivery." counts, "could not be delivered" and "delivered to hub" do not. A wrong "Delivered" is worse than none.
 */
const fromPhrase = (text: string): Meaning | undefined => {
  if (text.length > longestPhrase) return undefined;
  const phrase = text.replace(/[.!\s]+$/, '');
  return named(phrase) ?? named(phrase.replace(subject, ''));
};

/** Two letters mean different things to different carriers: `DL` is "delivered", "delayed" or "on delivery vehicle". */
const isAmbiguous = (code: string): boolean => code.length <= 2;

/** `Delivered, front porch` → `Delivered` */
const firstPhrase = (description: string): string =>
  description.slice(0, longestPhrase).split(/[,;:(.]|\s[-\u2013\u2014]\s/, 1)[0]!;

const saysSomething = (text: string): boolean => /\p{L}/u.test(text);

/**
 * An abbreviation is weaker than the words beside it: an ambiguous one counts only where they agree with it, or where
 * there are none.
 */
const fromAbbreviation = (code: string, description: string): Meaning | undefined => {
  const state = abbreviations.get(normalise(code));
  if (!state) return undefined;
  const agrees =
    !isAmbiguous(code) ||
    !saysSomething(description) ||
    fromPhrase(firstPhrase(description))?.state === state;
  return agrees ? { name: state, state } : undefined;
};

/**
 * What an event says, by the strongest evidence: PRO's code, then a carrier's abbreviation, then a phrase that is the whole
 * description; `undefined` when none of them is known.
 */
export const recogniseEvent = (code: string, description: string): RecognisedEvent | undefined => {
  const byCode = named(code) ?? fromAbbreviation(code, description);
  if (byCode) return { ...byCode, isPhrase: false };
  const byPhrase = fromPhrase(description);
  return byPhrase && { ...byPhrase, isPhrase: true };
};
