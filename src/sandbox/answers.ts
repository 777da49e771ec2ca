import type { ProConsignmentStatus, ProFlattenedResponse, ProMultiLegResponse } from '../tracking/pro-api.js';
import type { Fault } from './fault.js';
import { flatten } from './flatten.js';
import type { Journey } from './journey.js';
import { answersAt } from './live-journey.js';
import { livingJourneys } from './live-journeys.js';

/** All that PRO would say about one reference now. */
export interface Answers {
  readonly answer: ProMultiLegResponse;
  readonly flattened: ProFlattenedResponse;
  readonly status: ProConsignmentStatus;
  readonly fault: Fault | undefined;
}

/** Finds what there is to say about a reference. Knows the time, and when each living journey began. */
export class AnswerBook {
  readonly #journeys: ReadonlyMap<string, Journey>;
  readonly #living = new Map(livingJourneys.map((each) => [each.reference, each]));
  readonly #starts = new Map<string, number>();
  readonly #speed: number;
  readonly #now: () => number;

  constructor(journeys: readonly Journey[], speed: number, now: () => number) {
    this.#journeys = new Map(journeys.map((each) => [each.reference, each]));
    this.#speed = speed;
    this.#now = now;
  }

  /** `undefined` when the reference, in upper case, is unknown. A living journey begins with its first question. */
  find(reference: string): Answers | undefined {
    const journey = this.#journeys.get(reference);
    if (journey) return journey;
    const living = this.#living.get(reference);
    if (!living) return undefined;
    const now = this.#now();
    const start = this.#starts.get(reference) ?? now;
    this.#starts.set(reference, start);
    const { answer, status } = answersAt(living, start, now, this.#speed);
    return { answer, flattened: flatten(answer), status, fault: undefined };
  }

  /** Lets a living journey, or all of them, begin anew with the next question. */
  restart(reference: string | undefined): void {
    if (reference === undefined) this.#starts.clear();
    else this.#starts.delete(reference);
  }
}
