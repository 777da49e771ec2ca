import { stateNamed, type ConsignmentStateName } from './consignment-states.js';
import { normalise } from './normalise.js';

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
}

/** Carriers' abbreviations that were seen in recorded answers. */
const abbreviations = new Map<string, ConsignmentStateName>([
  ['ofd', 'OutForDelivery'],
  ['dl', 'Delivered'],
]);

const milderByName = new Map(
  (Object.keys(milderCodes) as MilderCodeName[]).map((name) => [normalise(name), name]),
);

const named = (text: string): RecognisedEvent | undefined => {
  const milder = milderByName.get(normalise(text));
  if (milder) return { name: milder, state: milderCodes[milder] };
  const state = stateNamed(text);
  return state && { name: state, state };
};

const fromCode = (code: string): RecognisedEvent | undefined => {
  const state = abbreviations.get(normalise(code));
  return state ? { name: state, state } : named(code);
};

/** In characters. No state's phrase is longer; carriers' texts can be megabytes. */
const longestPhrase = 80;

const subject = /^((your|the|this) )?((parcel|package|consignment|shipment|item) )?((is|was|has been) )?/i;

/**
 * The phrase must be the whole description, but for its subject and its full stop: "Your parcel is out for delivery."
 * counts, "could not be delivered" and "delivered to hub" do not. A wrong "Delivered" is worse than none.
 */
const fromDescription = (description: string): RecognisedEvent | undefined => {
  if (description.length > longestPhrase) return undefined;
  const phrase = description.replace(/[.!\s]+$/, '');
  return named(phrase) ?? named(phrase.replace(subject, ''));
};

/** What an event says, by its code or else by its description; `undefined` when neither is known. */
export const recogniseEvent = (code: string, description: string): RecognisedEvent | undefined =>
  fromCode(code) ?? fromDescription(description);
