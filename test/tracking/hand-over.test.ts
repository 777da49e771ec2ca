import { expect } from 'chai';
import {
  consignmentOf,
  flattenedConsignmentOf,
  onlyPackage,
  packageOf,
  tellStates,
  type StateRow,
} from './told.js';

describe('a delivery on a leg that is not the last is a hand-over', () => {
  tellStates([
    ['Collected InTransit Delivered |', 'InTransit'],
    ['Collected Delivered | |', 'InTransit'],
    ['Collected Delivered | Delivered |', 'InTransit'],
    ['Collected Delivered | InTransit', 'InTransit'],
    ['Collected Delivered | OutForDelivery', 'OutForDelivery'],
    ['Collected Delivered | OutForDelivery Delivered', 'Delivered'],
    ['Collected Delivered | InTransit Delivered | Delivered', 'Delivered'],
    ['customer_collected |', 'InTransit'],
    ['exchange_succeeded |', 'InTransit'],
    ['DL |', 'InTransit'],
    ['Delivered | XJ-41', 'InTransit'],
    ['| Delivered', 'Delivered'],
  ]);

  it('and the leg says so, while the next one waits', () => {
    const told = packageOf('Collected InTransit Delivered |');
    const [first, second] = told.legs;
    expect(first!.handedOver).to.equal(true);
    expect(first!.events.map(({ handOver }) => handOver)).to.deep.equal([false, false, true]);
    expect(first!.events[2]!.state).not.to.equal('Delivered');
    expect(second).to.deep.include({ number: 2, progress: 'waiting', handedOver: false, events: [] });
    expect(told.step).to.equal(2);
  });

  it('and is not counted as delivered', () => {
    expect(consignmentOf('Delivered |').deliveredCount).to.equal(0);
    expect(consignmentOf('Delivered | Delivered').deliveredCount).to.equal(1);
  });

  it('and damage at the hand-over is not forgotten', () => {
    const told = packageOf('InTransit DeliveredDamaged |');
    expect(told.state).not.to.be.oneOf(['Delivered', 'DeliveredDamaged']);
    expect(told.legs[0]!.handedOver).to.equal(true);
  });

  it('and so is a change of carrier', () => {
    const [first] = packageOf('Collected carrier_changed |').legs;
    expect(first!.handedOver).to.equal(true);
    expect(packageOf('Collected carrier_changed |').state).to.equal('InTransit');
  });

  it('unlike the delivery on the last leg', () => {
    const last = packageOf('Collected Delivered | Delivered').legs[1]!;
    expect(last.handedOver).to.equal(false);
    expect(last.events[0]).to.include({ state: 'Delivered', handOver: false });
  });
});

describe('a flattened delivery is a hand-over when another carrier’s event is later', () => {
  const rows: readonly StateRow[] = [
    ['Collected Delivered | InTransit', 'InTransit'],
    ['Collected Delivered | OutForDelivery Delivered', 'Delivered'],
    ['Collected Delivered | XJ-41', 'InTransit'],
    ['Collected Delivered', 'Delivered'],
    ['Collected Delivered InTransit', 'Delivered'],
    ['Delivered | Delivered | Delivered', 'Delivered'],
  ];
  for (const [codes, state] of rows)
    it(`${codes} → ${state ?? ''}`, () => expect(flattenedConsignmentOf(codes).state).to.equal(state));

  it('and the run before it says that it was handed over', () => {
    const { legs } = onlyPackage(flattenedConsignmentOf('Collected Delivered | InTransit'));
    expect(legs.map(({ handedOver }) => handedOver)).to.deep.equal([true, false]);
  });
});
