import { expect } from 'chai';
import { sortByUrgency } from '../../src/tracking/evidence.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { stateNames } from '../../src/tracking/states.js';
import { hour, legsOf, multiLeg, reference } from './answers.js';

/** The positions of the packages in PRO's response, most urgent first. */
const order = (...packages: readonly string[]): number[] => {
  const consignment = parseTracking(
    multiLeg(...packages.map(legsOf)),
    reference,
    undefined,
    Date.parse(hour(100)),
  );
  return sortByUrgency(consignment.packages).map((each) => consignment.packages.indexOf(each));
};

describe('packages by urgency', () => {
  it('are problems, the next to arrive, on their way, being prepared, without updates, delivered', () => {
    const sorted = [
      'InTransit Lost',
      'InTransit DeliveryFailed',
      'InTransit OutForDelivery',
      'InTransit',
      'Dispatched',
      'Manifested',
      'InTransit Delivered',
    ];
    expect(order(...sorted)).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
    expect(order(...sorted.reverse())).to.deep.equal([6, 5, 4, 3, 2, 1, 0]);
  });

  it('have a parcel without updates, or with unknown ones, before the delivered ones', () => {
    expect(order('Delivered', '', 'XJ-41', 'InTransit')).to.deep.equal([3, 1, 2, 0]);
  });

  it('have the worst problem first', () => {
    expect(order('Delayed', 'DeliveredDamaged', 'ReturnToSender', 'Lost')).to.deep.equal([3, 1, 2, 0]);
  });

  it('have a parcel to collect with the next to arrive, and one at customs with those on their way', () => {
    expect(order('AtCustoms', 'AtCollectionPoint', 'DeliveryFailed')).to.deep.equal([2, 1, 0]);
  });

  it('keep PRO’s order if they are equally urgent', () => {
    for (const [one, other] of [
      ['InTransit', 'AtCustoms'],
      ['InTransitWaiting', 'InTransit'],
      ['OutForDelivery', 'AtCollectionPoint'],
    ] as const) {
      expect(order(one, other), `${one}, ${other}`).to.deep.equal([0, 1]);
      expect(order(other, one), `${other}, ${one}`).to.deep.equal([0, 1]);
    }
    for (const state of stateNames) expect(order(state, state, state), state).to.deep.equal([0, 1, 2]);
  });
});
