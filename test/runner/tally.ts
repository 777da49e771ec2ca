/** How many tests ran, and what came of them. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const nothingRan: Tally = { passed: 0, failed: 0 };

export const add = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    nothingRan,
  );

export const tell = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
