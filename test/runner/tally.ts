/** What came of the tests. */
export interface Tally {
  readonly passed: number;
  /** A line for each failure: where, what, and why. */
  readonly failures: readonly string[];
}

export const nothingRan: Tally = { passed: 0, failures: [] };

export const add = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failures: tallies.flatMap(({ failures }) => failures),
});

/** The failures again at the end: who reads only the tail of a long log sees them. */
export const tell = ({ passed, failures }: Tally): string =>
  [...failures.map((failure) => `FAILED ${failure}`), `${passed} passed, ${failures.length} failed`].join(
    '\n',
  );
