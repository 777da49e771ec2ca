import { expect } from 'chai';
import type { ConsignmentStateName } from '../../src/tracking/states.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { hour, leg, legsOf, multiLeg, reference, scan } from './answers.js';
import { consignmentOf, flattenedConsignmentOf, read } from './told.js';

type Row = readonly [packages: readonly string[], state: string | undefined];

const table = (rows: readonly Row[]): void => {
  for (const [packages, state] of rows)
    it(`${packages.map((each) => `[${each}]`).join(' ')} → ${state ?? 'nothing known'}`, () => {
      expect(consignmentOf(...packages).state).to.equal(state);
      expect(consignmentOf(...[...packages].reverse()).state).to.equal(state);
    });
};

describe('a consignment whose packages are alike has their state', () => {
  table([
    [['InTransit', 'Collected InTransit'], 'InTransit'],
    [['Delivered', 'Delivered', 'OutForDelivery Delivered'], 'Delivered'],
    [['Lost', 'Lost'], 'Lost'],
    [['ReturnToSender', 'Delivered ReturnToSender'], 'ReturnToSender'],
    [['PartiallyDelivered'], 'PartiallyDelivered'],
    [['', ''], undefined],
    [['XJ-41', ''], undefined],
    [[], undefined],
  ]);
});

describe('a consignment of which some packages are delivered is partially delivered', () => {
  table([
    [['Delivered', 'OutForDelivery'], 'PartiallyDelivered'],
    [['Delivered', 'Lost'], 'PartiallyDelivered'],
    [['Delivered', ''], 'PartiallyDelivered'],
    [['Delivered', 'XJ-41'], 'PartiallyDelivered'],
    [['Delivered', 'Delivered |'], 'PartiallyDelivered'],
    [['Delivered', 'Delivered', 'ReturnToSender Delivered'], 'PartiallyDelivered'],
    [['customer_collected', 'AtCollectionPoint'], 'PartiallyDelivered'],
  ]);

  it('and counts those that are', () => {
    expect(consignmentOf('Delivered', 'OutForDelivery', 'Delivered').deliveredCount).to.equal(2);
    expect(consignmentOf('Delivered', 'DeliveredDamaged', 'InTransit').deliveredCount).to.equal(2);
    expect(consignmentOf('InTransit', 'Delivered |').deliveredCount).to.equal(0);
    expect(consignmentOf().deliveredCount).to.equal(0);
  });

  it('and its leading package may be one that came damaged', () => {
    const { leadingPackage, packages } = consignmentOf('Delivered', 'DeliveredDamaged', 'InTransit');
    expect(leadingPackage).to.equal(packages[1]);
  });

  it('and its leading package is never one that is delivered well, even where nothing is known of the other', () => {
    const { leadingPackage, packages } = consignmentOf('Delivered', '');
    expect(leadingPackage).to.equal(packages[1]);
  });

  it('and its leading package is one that is not', () => {
    const { leadingPackage, packages } = consignmentOf('Delivered', 'InTransit', 'Missing');
    expect(leadingPackage).to.equal(packages[2]);
  });

  it('also in a flattened answer', () => {
    expect(flattenedConsignmentOf('Delivered', 'OutForDelivery').state).to.equal('PartiallyDelivered');
  });
});

describe('a consignment all of whose packages are delivered', () => {
  table([[['Delivered', 'DeliveredDamaged'], 'DeliveredDamaged']]);

  it('speaks of the one that was delivered last', () => {
    const at = (count: number) => [leg('A', scan('Delivered', hour(count)))];
    const { leadingPackage, packages } = read(multiLeg(at(3), at(9), at(5)));
    expect(leadingPackage).to.equal(packages[1]);
  });
});

describe('a consignment with a problem has the worst one', () => {
  table([
    [['InTransit', 'Missing'], 'Missing'],
    [['OutForDelivery', 'DeliveryFailed'], 'DeliveryFailed'],
    [['DeliveryFailed', 'Lost', 'InTransit'], 'Lost'],
    [['Missing', 'Lost'], 'Lost'],
    [['Damaged', 'DeliveryFailed'], 'Damaged'],
    [['InTransit', 'ReturnToSender'], 'ReturnToSender'],
    [['Collected', 'Damaged'], 'Damaged'],
    [['', 'Missing'], 'Missing'],
    [['Cancelled', 'InTransit'], 'Cancelled'],
  ]);

  it('and speaks of its package', () => {
    const { leadingPackage, packages } = consignmentOf('Collected', 'InTransit Missing', 'OutForDelivery');
    expect(leadingPackage).to.equal(packages[1]);
  });
});

describe('a consignment without a problem is as far as its least advanced package', () => {
  table([
    [['InTransit', 'OutForDelivery'], 'InTransit'],
    [['Collected', 'InTransit', 'OutForDelivery'], 'Collected'],
    [['Manifested', 'Collected'], 'Manifested'],
    [['Delivered |', 'OutForDelivery'], 'InTransit'],
  ]);

  it('of those that have been scanned', () => {
    expect(consignmentOf('InTransit', '').state).to.equal('InTransit');
    expect(consignmentOf('OutForDelivery', 'XJ-41').state).to.equal('OutForDelivery');
  });
});

describe('a consignment has been returned', () => {
  it('when every package has', () => {
    expect(consignmentOf('ReturnToSender Delivered', 'returned_to_sender').returned).to.equal(true);
  });

  it('and not before', () => {
    expect(consignmentOf('ReturnToSender Delivered', 'ReturnToSender').returned).to.equal(false);
    expect(consignmentOf('ReturnToSender Delivered', 'InTransit').returned).to.equal(false);
    expect(consignmentOf().returned).to.equal(false);
  });
});

describe('PRO’s own state', () => {
  const withStatus = (state: ConsignmentStateName | undefined) =>
    parseTracking(multiLeg(legsOf('Collected InTransit')), reference, {
      reference,
      state,
      expectedDelivery: undefined,
    });

  it('is the headline', () => {
    for (const state of ['Cancelled', 'Delivered', 'Allocated'] as const)
      expect(withStatus(state).state).to.equal(state);
  });

  it('leaves the events as they are', () => {
    expect(withStatus('Cancelled').packages).to.deep.equal(consignmentOf('Collected InTransit').packages);
  });

  it('that is not known leaves the word to the events', () => {
    expect(withStatus(undefined).state).to.equal('InTransit');
  });

  it('comes with an expected date, which the events do not tell', () => {
    const expectedDelivery = { instant: Date.UTC(2024, 2, 6, 17), offset: 0, precision: 'minute' } as const;
    const told = parseTracking(multiLeg(), reference, { reference, state: 'Allocated', expectedDelivery });
    expect(told.expectedDelivery).to.deep.equal(expectedDelivery);
    expect(consignmentOf('InTransit').expectedDelivery).to.equal(undefined);
  });
});
