/** What the model makes of packages that are written as codes (see legsOf). */
import { expect } from 'chai';
import type { Consignment, TrackedPackage } from '../../src/tracking/consignment.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { flattened, legsOf, multiLeg, reference, type WireLeg } from './answers.js';

export const read = (answer: unknown): Consignment => parseTracking(answer, reference);

export const consignmentOf = (...packages: string[]): Consignment => read(multiLeg(...packages.map(legsOf)));

export const flattenedConsignmentOf = (...packages: string[]): Consignment =>
  read(flattened(...packages.map(legsOf)));

export const onlyPackage = ({ packages }: Consignment): TrackedPackage => {
  if (packages.length !== 1) throw new Error(`${packages.length} packages where one was meant`);
  return packages[0]!;
};

export const packageOf = (codes: string): TrackedPackage => onlyPackage(consignmentOf(codes));

export const packageWith = (...legs: WireLeg[]): TrackedPackage => onlyPackage(read(multiLeg(legs)));

/** The codes of each leg's events, in the order in which they are told. */
export const codesByLeg = ({ legs }: TrackedPackage): string[] =>
  legs.map(({ events }) => events.map(({ code }) => code).join(' '));

export type StateRow = readonly [codes: string, state: string | undefined];

/** Each row's package, alone in its consignment, has the state, and so has the consignment. */
export const tellStates = (rows: readonly StateRow[]): void => {
  for (const [codes, state] of rows)
    it(`${codes} → ${state ?? 'nothing known'}`, () => {
      expect(packageOf(codes).state).to.equal(state);
      expect(consignmentOf(codes).state).to.equal(state);
    });
};
