import { expect } from '@open-wc/testing';
import { by, flattened, hour, leg, scan } from '../wire/answers.js';
import { codesByLeg, onlyPackage, packageOf, packageWith, read } from './told.js';

describe('legs', () => {
  it('keep the answer’s order, whatever their times are', () => {
    const told = packageWith(
      leg('A', scan('Collected', hour(5)), scan('InTransit', hour(30))),
      leg('B', scan('OutForDelivery', hour(3))),
    );
    expect(told.legs.map(({ carrierService, number }) => [number, carrierService])).to.deep.equal([
      [1, 'A'],
      [2, 'B'],
    ]);
    expect(codesByLeg(told)).to.deep.equal(['Collected InTransit', 'OutForDelivery']);
    expect(told.state).to.equal('OutForDelivery');
  });

  it('are numbered from 1, those without events too', () => {
    const told = packageWith(leg('A'), leg('B', scan('InTransit', hour(1))), leg('C'));
    expect(told.legs.map(({ number }) => number)).to.deep.equal([1, 2, 3]);
  });

  it('of a flattened answer are the runs of one carrier service', () => {
    const events = [
      by('A', scan('Collected', hour(1))),
      by('A', scan('InTransit', hour(2))),
      by('B', scan('InTransit', hour(3))),
      by('B', scan('OutForDelivery', hour(4))),
    ];
    for (const listed of [events, [...events].reverse()]) {
      const told = onlyPackage(read({ TrackedPackages: [{ Events: listed }] }));
      expect(told.legs.map(({ carrierService }) => carrierService)).to.deep.equal(['A', 'B']);
      expect(codesByLeg(told)).to.deep.equal(['Collected InTransit', 'InTransit OutForDelivery']);
    }
  });

  it('of a flattened answer come again when a carrier comes again', () => {
    const told = onlyPackage(
      read(
        flattened([
          leg('A', scan('Collected', hour(1))),
          leg('B', scan('InTransit', hour(2))),
          leg('A', scan('OutForDelivery', hour(3))),
        ]),
      ),
    );
    expect(told.legs.map(({ carrierService }) => carrierService)).to.deep.equal(['A', 'B', 'A']);
  });
});

describe('the legs of a package', () => {
  const progressOf = (codes: string): string =>
    packageOf(codes)
      .legs.map(({ progress }) => progress)
      .join(' ');

  const rows: readonly (readonly [codes: string, progress: string])[] = [
    ['Collected InTransit |', 'current waiting'],
    ['Collected Delivered | InTransit | ', 'done current waiting'],
    ['Collected | | OutForDelivery', 'done unscanned current'],
    ['| InTransit', 'unscanned current'],
    ['Delivered | Delivered', 'done current'],
    ['|', 'waiting waiting'],
  ];
  for (const [codes, progress] of rows)
    it(`${codes} → ${progress}`, () => expect(progressOf(codes)).to.equal(progress));

  it('say how far the parcel ever got, with a step for each', () => {
    expect(packageOf('Collected OutForDelivery InTransit').step).to.equal(3);
    expect(packageOf('Collected OutForDelivery Delivered').step).to.equal(4);
    expect(packageOf('OutForDelivery DeliveryFailed').step).to.equal(3);
    expect(packageOf('InTransit Missing Lost').step).to.equal(2);
    expect(packageOf('XJ-41').step).to.equal(0);
  });
});
