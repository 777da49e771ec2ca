import { stateNamed, type ConsignmentStateName } from './states.js';
import { normaliseKey } from './text.js';

/**
 * The codes of Sorted's newer API that are not names of states, each with the state that it puts the package into. No code
 * list is published for the tracking API. `ForInformation` changes no state. `Collected` is by the carrier, whereas
 * `CustomerCollected` ends a journey; `CollectionFailed` is the carrier's fault, `FailedToCollect` the customer's.
 */
const nonStateCodes = {
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

/** A name that is no state's. `HandedOver` is never received: it is a "delivered" on a leg that is not the last. */
export type NonStateCode = keyof typeof nonStateCodes | 'HandedOver';

/** The standard name of an event. */
export type EventCodeName = ConsignmentStateName | NonStateCode;

/** What a code or a description was recognised as. */
export interface RecognisedEvent {
  readonly name: EventCodeName;
  /** `undefined` if it changes no state. */
  readonly state: ConsignmentStateName | undefined;
  /** Only the description was recognised, not the code. */
  readonly isPhrase: boolean;
}

type Meaning = Omit<RecognisedEvent, 'isPhrase'>;

/** Carriers' abbreviations seen in recorded responses. */
const abbreviations = new Map<string, ConsignmentStateName>([
  ['ofd', 'OutForDelivery'],
  ['dl', 'Delivered'],
]);

const nonStateByName = new Map(
  (Object.keys(nonStateCodes) as (keyof typeof nonStateCodes)[]).map((name) => [normaliseKey(name), name]),
);

const named = (text: string): Meaning | undefined => {
  const nonState = nonStateByName.get(normaliseKey(text));
  if (nonState) return { name: nonState, state: nonStateCodes[nonState] };
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
 * An abbreviation is weaker evidence than the description: an ambiguous one counts only if the description agrees with it
 * or says nothing.
 */
const fromAbbreviation = (code: string, description: string): Meaning | undefined => {
  const state = abbreviations.get(normaliseKey(code));
  if (!state) return undefined;
  const agrees =
    !isAmbiguous(code) ||
    !saysSomething(description) ||
    fromPhrase(firstPhrase(description))?.state === state;
  return agrees ? { name: state, state } : undefined;
};

/**
 * What an event says, by the strongest evidence: PRO's code, then a carrier's abbreviation, then a description that is one
 * known phrase. `undefined` if none of them is known.
 */
export const recogniseEvent = (code: string, description: string): RecognisedEvent | undefined => {
  const byCode = named(code) ?? fromAbbreviation(code, description);
  if (byCode) return { ...byCode, isPhrase: false };
  const byPhrase = fromPhrase(description);
  return byPhrase && { ...byPhrase, isPhrase: true };
};
