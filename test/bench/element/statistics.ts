/** Medians and spreads of what the rounds measured. */
import type { Contestant } from './contestants.js';
import type { Figures, Scenario } from './visit.js';

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Undefined without values. */
export const spreadOf = (values: readonly number[]): Spread | undefined => {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
  return { median, least: sorted[0]!, most: sorted.at(-1)! };
};

/** What was measured, by scenario, contestant and round. A round without a result has none. */
export class Samples {
  readonly #figures = new Map<string, Figures>();
  readonly rounds: number;

  constructor(rounds: number) {
    this.rounds = rounds;
  }

  add(scenario: Scenario, { name }: Contestant, round: number, figures: Figures): void {
    this.#figures.set(keyOf(scenario, name, round), figures);
  }

  /** By round. */
  values(scenario: Scenario, { name }: Contestant, figure: string): readonly (number | undefined)[] {
    return Array.from(
      { length: this.rounds },
      (_, round) => this.#figures.get(keyOf(scenario, name, round))?.[figure],
    );
  }

  spread(scenario: Scenario, who: Contestant, figure: string): Spread | undefined {
    return spreadOf(this.values(scenario, who, figure).filter((it) => it !== undefined));
  }

  /** Of one contestant's figure to another's in the same round. */
  ratio(
    scenario: Scenario,
    who: Contestant,
    to: Contestant,
    figure: string,
    toFigure = figure,
  ): Spread | undefined {
    const others = this.values(scenario, to, toFigure);
    const ratios = this.values(scenario, who, figure).map((value, round) => value! / others[round]!);
    return spreadOf(ratios.filter((ratio) => !Number.isNaN(ratio)));
  }
}

const keyOf = ({ mode, events, slowdown }: Scenario, name: string, round: number): string =>
  [mode, events, slowdown, name, round].join();
