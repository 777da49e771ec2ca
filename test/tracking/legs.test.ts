import { expect } from 'chai';
import { by, hour, leg, scan } from './answers.js';
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

  it('of a flattened answer are each a carrier service’s', () => {
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

  const flatLegs = (...events: (readonly [service: string, code: string])[]) => {
    const told = onlyPackage(
      read({
        TrackedPackages: [
          { Events: events.map(([service, code], index) => by(service, scan(code, hour(index + 1)))) },
        ],
      }),
    );
    return { state: told.state, legs: told.legs.map(({ carrierService }) => carrierService).join(' ') };
  };

  it('of a flattened answer are one for each carrier service, also where it comes again', () => {
    expect(flatLegs(['A', 'Collected'], ['B', 'InTransit'], ['A', 'OutForDelivery'])).to.deep.equal({
      state: 'InTransit',
      legs: 'A B',
    });
    expect(flatLegs(['A', 'Collected'], ['a ', 'Delivered'])).to.deep.equal({
      state: 'Delivered',
      legs: 'A',
    });
  });

  it('of a flattened answer are in the order in which the carriers had the parcel', () => {
    expect(flatLegs(['B', 'Manifested'], ['A', 'Collected'], ['B', 'InTransit'])).to.deep.equal({
      state: 'InTransit',
      legs: 'A B',
    });
  });

  it('of a flattened answer end with a carrier that waits for the parcel, whose delivery is still to come', () => {
    const handOver = { state: 'InTransit', legs: 'A B' };
    expect(flatLegs(['B', 'Manifested'], ['A', 'Collected'], ['A', 'Delivered'])).to.deep.equal(handOver);
    expect(flatLegs(['A', 'Collected'], ['B', 'Manifested'], ['A', 'Delivered'])).to.deep.equal(handOver);
    expect(flatLegs(['A', 'Collected'], ['A', 'Delivered'], ['B', 'Manifested'])).to.deep.equal(handOver);
    expect(flatLegs(['A', 'Collected'], ['A', 'Delivered'], ['B', 'XJ-41'])).to.deep.equal(handOver);
  });

  it('of a flattened answer do not end with a carrier that has only left notes', () => {
    for (const events of [
      [
        ['A', 'Collected'],
        ['A', 'Delivered'],
        ['B', 'for_information'],
      ],
      [
        ['B', 'for_information'],
        ['A', 'Collected'],
        ['A', 'Delivered'],
      ],
      [
        ['B', 'XJ-41'],
        ['A', 'Collected'],
        ['A', 'Delivered'],
      ],
    ] as const)
      expect(flatLegs(...events).state).to.equal('Delivered');
  });

  it('of a flattened answer keep events without a carrier with the one before them', () => {
    expect(
      flatLegs(['', 'Manifested'], ['A', 'Collected'], ['', 'InTransit'], ['B', 'Delivered']),
    ).to.deep.equal({
      state: 'Delivered',
      legs: 'A B',
    });
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
