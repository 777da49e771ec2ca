/** Random choices, the same for the same seed. */
import { seeded } from '../../seeded.js';

export class Random {
  /** From 0 to 1, exclusive. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seeded(seed);
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}
