import type { ProConsignmentStatus, ProFlattenedResponse, ProMultiLegResponse } from '../tracking/pro-api.js';
import type { Fault } from './fault.js';
import { flatten } from './flatten.js';
import type { Journey } from './journey.js';
import { responsesAt } from './live-journey.js';
import { liveJourneys } from './live-journeys.js';

/** PRO's responses for one reference now. */
export interface Responses {
  readonly answer: ProMultiLegResponse;
  readonly flattened: ProFlattenedResponse;
  readonly status: ProConsignmentStatus;
  readonly fault: Fault | undefined;
}

/** Finds the responses for a reference. Stores when each live journey started. */
export class JourneyStore {
  readonly #journeys: ReadonlyMap<string, Journey>;
  readonly #live = new Map(liveJourneys.map((each) => [each.reference, each]));
  readonly #starts = new Map<string, number>();
  readonly #speed: number;
  readonly #now: () => number;

  constructor(journeys: readonly Journey[], speed: number, now: () => number) {
    this.#journeys = new Map(journeys.map((each) => [each.reference, each]));
    this.#speed = speed;
    this.#now = now;
  }

  /** `undefined` when the reference, in upper case, is unknown. A live journey starts with its first request. */
  find(reference: string): Responses | undefined {
    const journey = this.#journeys.get(reference);
    if (journey) return journey;
    const live = this.#live.get(reference);
    if (!live) return undefined;
    const now = this.#now();
    const start = this.#starts.get(reference) ?? now;
    this.#starts.set(reference, start);
    const { answer, status } = responsesAt(live, start, now, this.#speed);
    return { answer, flattened: flatten(answer), status, fault: undefined };
  }

  /** Restarts a live journey, or all of them, at the next request. */
  restart(reference: string | undefined): void {
    if (reference === undefined) this.#starts.clear();
    else this.#starts.delete(reference);
  }
}
