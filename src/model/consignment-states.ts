import { normalise } from './normalise.js';

/** The colour and shape of the news. */
export type Tone = 'good' | 'going' | 'attention' | 'problem' | 'neutral';

/** The steps of the usual way: 0 preparing, 1 sent, 2 in transit, 3 out for delivery, 4 delivered. */
export type Step = 0 | 1 | 2 | 3 | 4;

interface ClassFacts {
  readonly tone: Tone;
  /** By name: the number, and the step. */
  readonly states: Readonly<Record<string, readonly [number, Step]>>;
}

/**
 * PRO's consignment states by class, from the mildest class to the worst: number (old API), and the step that a parcel has
 * surely reached with it. Names and numbers are PRO's documentation; class, tone and step are ours. Within a class the
 * order is how far a parcel has come or, of problems, how bad the news is. `ended` is final and bad.
 */
const classes = {
  preparing: {
    tone: 'neutral',
    states: {
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
  },
  progress: {
    tone: 'going',
    states: {
      Dispatched: [7, 1],
      AtDropOffPoint: [9, 1],
      Collected: [10, 1],
      InTransit: [12, 2],
      OutForDelivery: [14, 3],
      PartiallyDelivered: [18, 3],
    },
  },
  delivered: { tone: 'good', states: { Delivered: [17, 4] } },
  interruption: {
    tone: 'attention',
    states: { InTransitWaiting: [27, 2], AtCustoms: [30, 2], HeldByCarrier: [28, 2], Delayed: [13, 2] },
  },
  recoverable: {
    tone: 'attention',
    states: {
      CollectionFailed: [11, 0],
      CarrierUnableToCollect: [31, 0],
      ExchangeFailed: [29, 3],
      DeliveryFailed: [15, 3],
    },
  },
  action: {
    tone: 'attention',
    states: { AtCollectionPoint: [19, 3], DeliveryFailedCardLeft: [16, 3], ActionRequired: [21, 2] },
  },
  problem: { tone: 'problem', states: { ReturnToSender: [20, 1], Damaged: [24, 1], Missing: [22, 1] } },
  ended: { tone: 'problem', states: { DeliveredDamaged: [32, 4], Cancelled: [26, 0], Lost: [23, 1] } },
} as const satisfies Record<string, ClassFacts>;

export type StateClass = keyof typeof classes;

type NamesIn<C> = C extends { states: infer S } ? keyof S : never;

/** A consignment state's name, as PRO's API 1.1 writes it. */
export type ConsignmentStateName = NamesIn<(typeof classes)[StateClass]>;

interface StateFacts {
  readonly stateClass: StateClass;
  readonly tone: Tone;
  readonly step: Step;
}

const facts = new Map<ConsignmentStateName, StateFacts>();
const byName = new Map<string, ConsignmentStateName>();
const byNumber = new Map<string, ConsignmentStateName>();

for (const [stateClass, { tone, states }] of Object.entries<ClassFacts>(classes))
  for (const [key, [number, step]] of Object.entries(states)) {
    const name = key as ConsignmentStateName;
    facts.set(name, { stateClass: stateClass as StateClass, tone, step });
    byName.set(normalise(name), name);
    byNumber.set(String(number), name);
  }

/** Every state, the worst news last. */
export const stateNames: readonly ConsignmentStateName[] = [...facts.keys()];

/** The state of that name, in any casing and with any separators; `undefined` when there is none. */
export const stateNamed = (name: string): ConsignmentStateName | undefined => byName.get(normalise(name));

/** The state as Get Consignment Status writes it: a name (API 1.1) or a number (older). */
export const stateFromStatus = (status: string): ConsignmentStateName | undefined =>
  stateNamed(status) ?? byNumber.get(status);

export const classOf = (state: ConsignmentStateName): StateClass => facts.get(state)!.stateClass;

export const stepOf = (state: ConsignmentStateName): Step => facts.get(state)!.step;

export const toneOf = (state: ConsignmentStateName | undefined): Tone =>
  state ? facts.get(state)!.tone : 'neutral';

/** The parcel is with the shopper, whole or not. */
export const isDelivered = (state: ConsignmentStateName | undefined): boolean =>
  state === 'Delivered' || state === 'DeliveredDamaged';

/** No later scan of the usual kind changes it: `Delivered`, `DeliveredDamaged`, `Lost`, `Cancelled`. */
export const isFinal = (state: ConsignmentStateName): boolean =>
  state === 'Delivered' || classOf(state) === 'ended';

/** Positive when `a` is the worse news or, of states that are no problem, further on the way. */
export const compareStates = (a: ConsignmentStateName, b: ConsignmentStateName): number =>
  stateNames.indexOf(a) - stateNames.indexOf(b);

/** A state that a shopper should hear of before any progress. */
export const isProblem = (state: ConsignmentStateName): boolean => compareStates(state, 'Delivered') > 0;
