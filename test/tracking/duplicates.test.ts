import { expect } from 'chai';
import type { TrackedPackage } from '../../src/tracking/consignment.js';
import { flattened, hour, leg, multiLeg, scan, type WireEvent } from './answers.js';
import { codesByLeg, onlyPackage, packageWith, read } from './told.js';

const legWith = (...events: WireEvent[]): TrackedPackage => packageWith(leg('A', ...events));

describe('an event that is reported twice', () => {
  const full: WireEvent = {
    TimeStamp: hour(2),
    Code: 'InTransit',
    Description: 'Parcel scanned',
    SignedBy: 'A. Lintwood',
    Location: 'Leeds',
  };

  it('is told once when it is equal in every field', () => {
    const told = legWith(scan('Collected', hour(1)), full, { ...full }, { ...full });
    expect(codesByLeg(told)).to.deep.equal(['Collected InTransit']);
  });

  it('is told once when the fields come in another order', () => {
    const reordered = Object.fromEntries(Object.entries(full).reverse());
    expect(codesByLeg(legWith(full, reordered))).to.deep.equal(['InTransit']);
  });

  it('is told once although others stand between the reports', () => {
    const told = legWith(full, scan('OutForDelivery', hour(3)), { ...full });
    expect(codesByLeg(told)).to.deep.equal(['InTransit OutForDelivery']);
  });

  for (const field of Object.keys(full))
    it(`is told twice when ${field} differs`, () => {
      const other = { ...full, [field]: field === 'TimeStamp' ? hour(3) : 'Other' };
      expect(legWith(full, other).legs[0]!.events).to.have.lengthOf(2);
    });

  it('is told twice when one report lacks a field', () => {
    const { SignedBy: _signedBy, ...unsigned } = full;
    expect(legWith(full, unsigned).legs[0]!.events).to.have.lengthOf(2);
  });

  it('is told on each leg that reports it', () => {
    const told = packageWith(leg('A', full), leg('B', full));
    expect(codesByLeg(told)).to.deep.equal(['InTransit', 'InTransit']);
  });

  it('is told once in a flattened answer too, but twice when two carriers report it', () => {
    const answer = (second: string): TrackedPackage =>
      onlyPackage(read(flattened([leg('A', full), leg(second, { ...full })])));
    expect(codesByLeg(answer('A'))).to.deep.equal(['InTransit']);
    expect(codesByLeg(answer('B'))).to.deep.equal(['InTransit', 'InTransit']);
  });

  it('has no say in a package that it is not of', () => {
    const { packages } = read(multiLeg([leg('A', full)], [leg('A', full)]));
    expect(packages.map(codesByLeg)).to.deep.equal([['InTransit'], ['InTransit']]);
  });
});
