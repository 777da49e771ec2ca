import { normaliseKey } from './text.js';

/** What kind of news a state is. */
export type StateKind = 'preparation' | 'progress' | 'delivery' | 'interruption' | 'problem';

/** A state's colour and icon. */
export type Tone = 'good' | 'going' | 'attention' | 'problem' | 'neutral';

/** The steps of a usual journey: 0 preparing, 1 sent, 2 in transit, 3 out for delivery, 4 delivered. */
export type Step = 0 | 1 | 2 | 3 | 4;

type StatesOfKind = Readonly<Record<string, readonly [number: number, step: Step]>>;

/**
 * PRO's consignment states by kind, from the mildest to the worst, each with its number (old API) and the step that a
 * parcel has reached for certain. Names and numbers are from PRO's documentation; kinds and steps are ours. Within a kind,
 * states are sorted by progress or, if they are problems, by severity.
 */
const kinds = [
  [
    'preparation',
    {
      Unallocated: [0, 0],
      Allocating: [1, 0],
      AllocationFailed: [2, 0],
      Allocated: [3, 0],
      ReadyToShip: [40, 0],
      Manifesting: [4, 0],
      ManifestFailed: [6, 0],
      Manifested: [5, 0],
      Cancelling: [25, 0],
    },
  ],
  [
    'progress',
    {
      Dispatched: [7, 1],
      AtDropOffPoint: [9, 1],
      Collected: [10, 1],
      InTransit: [12, 2],
      OutForDelivery: [14, 3],
      PartiallyDelivered: [18, 3],
    },
  ],
  ['delivery', { Delivered: [17, 4] }],
  [
    'interruption',
    {
      InTransitWaiting: [27, 2],
      AtCustoms: [30, 2],
      HeldByCarrier: [28, 2],
      Delayed: [13, 2],
      CollectionFailed: [11, 0],
      CarrierUnableToCollect: [31, 0],
      ExchangeFailed: [29, 3],
      DeliveryFailed: [15, 3],
      AtCollectionPoint: [19, 3],
      DeliveryFailedCardLeft: [16, 3],
      ActionRequired: [21, 2],
    },
  ],
  // From DeliveredDamaged on, final.
  [
    'problem',
    {
      ReturnToSender: [20, 1],
      Damaged: [24, 1],
      Missing: [22, 1],
      DeliveredDamaged: [32, 4],
      Cancelled: [26, 0],
      Lost: [23, 1],
    },
  ],
] as const satisfies readonly (readonly [StateKind, StatesOfKind])[];

type NamesIn<K> = K extends readonly [StateKind, infer S] ? keyof S : never;

/** A consignment state's name, as PRO's API 1.1 writes it. */
export type ConsignmentStateName = NamesIn<(typeof kinds)[number]>;

const facts = new Map<ConsignmentStateName, readonly [StateKind, Step]>();
const byName = new Map<string, ConsignmentStateName>();
const byNumber = new Map<string, ConsignmentStateName>();

for (const [kind, states] of kinds)
  for (const [key, [number, step]] of Object.entries<readonly [number, Step]>(states)) {
    const name = key as ConsignmentStateName;
    facts.set(name, [kind, step]);
    byName.set(normaliseKey(name), name);
    byNumber.set(String(number), name);
  }

/** Every state, the worst last. */
export const stateNames: readonly ConsignmentStateName[] = [...facts.keys()];

/** The state of that name, in any case and with any separators; `undefined` if there is none. */
export const stateNamed = (name: string): ConsignmentStateName | undefined => byName.get(normaliseKey(name));

/** The state as Get Consignment Status writes it: a name (API 1.1) or a number (older). */
export const stateFromStatus = (status: string): ConsignmentStateName | undefined =>
  stateNamed(status) ?? byNumber.get(status);

export const stepOf = (state: ConsignmentStateName): Step => facts.get(state)![1];

export const kindOf = (state: ConsignmentStateName): StateKind => facts.get(state)![0];

const tones: Readonly<Record<StateKind, Tone>> = {
  preparation: 'neutral',
  progress: 'going',
  delivery: 'good',
  interruption: 'attention',
  problem: 'problem',
};

/** Good news for the shopper, nothing to do, or something that can still be put right. */
const otherTones = new Map<ConsignmentStateName, Tone>([
  ['AtCollectionPoint', 'good'],
  ['AtCustoms', 'neutral'],
  ['InTransitWaiting', 'neutral'],
  ['ReturnToSender', 'attention'],
  ['Missing', 'attention'],
]);

export const toneOf = (state: ConsignmentStateName | undefined): Tone =>
  state ? (otherTones.get(state) ?? tones[kindOf(state)]) : 'neutral';

/** Under way or waiting, with nothing wrong: what matters is when it comes. */
export const isUndisturbed = (state: ConsignmentStateName | undefined): boolean =>
  toneOf(state) === 'going' || toneOf(state) === 'neutral';

/** Something went wrong, or the shopper has to act. */
export const needsAttention = (state: ConsignmentStateName): boolean =>
  toneOf(state) === 'attention' || toneOf(state) === 'problem';

/** The parcel is with the shopper, whole or not. */
export const isDelivered = (state: ConsignmentStateName | undefined): boolean =>
  state === 'Delivered' || state === 'DeliveredDamaged';

/** Positive if `a` is worse or, of states that are no problem, further on. */
export const compareStates = (a: ConsignmentStateName, b: ConsignmentStateName): number =>
  stateNames.indexOf(a) - stateNames.indexOf(b);

/** A state that matters more to a shopper than any progress. */
export const isProblem = (state: ConsignmentStateName): boolean => compareStates(state, 'Delivered') > 0;

/** No usual event changes it: `Delivered`, `DeliveredDamaged`, `Lost`, `Cancelled`. */
export const isFinal = (state: ConsignmentStateName): boolean =>
  state === 'Delivered' || compareStates(state, 'Missing') > 0;
