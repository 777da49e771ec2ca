import { expect } from 'chai';
import {
  isDelivered,
  isFinal,
  isProblem,
  kindOf,
  needsAttention,
  stateFromStatus,
  stateNamed,
  stateNames,
  stepOf,
  toneOf,
  type ConsignmentStateName,
  type Tone,
} from '../../src/tracking/states.js';

type Row = readonly [number: number, name: ConsignmentStateName, label: string, tone: Tone];

const states: readonly Row[] = [
  [0, 'Unallocated', 'Unallocated', 'neutral'],
  [1, 'Allocating', 'Allocating', 'neutral'],
  [2, 'AllocationFailed', 'Allocation Failed', 'neutral'],
  [3, 'Allocated', 'Allocated', 'neutral'],
  [40, 'ReadyToShip', 'Ready To Ship', 'neutral'],
  [4, 'Manifesting', 'Manifesting', 'neutral'],
  [5, 'Manifested', 'Manifested', 'neutral'],
  [6, 'ManifestFailed', 'Manifest Failed', 'neutral'],
  [7, 'Dispatched', 'Dispatched', 'going'],
  [9, 'AtDropOffPoint', 'At Drop Off Point', 'going'],
  [10, 'Collected', 'Collected', 'going'],
  [11, 'CollectionFailed', 'Collection Failed', 'attention'],
  [31, 'CarrierUnableToCollect', 'Carrier Unable To Collect', 'attention'],
  [12, 'InTransit', 'In Transit', 'going'],
  [27, 'InTransitWaiting', 'In Transit - Waiting', 'neutral'],
  [30, 'AtCustoms', 'At Customs', 'neutral'],
  [28, 'HeldByCarrier', 'Held By Carrier', 'attention'],
  [13, 'Delayed', 'Delayed', 'attention'],
  [21, 'ActionRequired', 'Action Required', 'attention'],
  [14, 'OutForDelivery', 'Out For Delivery', 'going'],
  [15, 'DeliveryFailed', 'Delivery Failed', 'attention'],
  [16, 'DeliveryFailedCardLeft', 'Delivery Failed Card Left', 'attention'],
  [19, 'AtCollectionPoint', 'At Collection Point', 'good'],
  [29, 'ExchangeFailed', 'Exchange Failed', 'attention'],
  [22, 'Missing', 'Missing', 'attention'],
  [24, 'Damaged', 'Damaged', 'problem'],
  [20, 'ReturnToSender', 'Return to Sender', 'attention'],
  [18, 'PartiallyDelivered', 'Partially Delivered', 'going'],
  [17, 'Delivered', 'Delivered', 'good'],
  [32, 'DeliveredDamaged', 'Delivered Damaged', 'problem'],
  [23, 'Lost', 'Lost', 'problem'],
  [25, 'Cancelling', 'Cancelling', 'neutral'],
  [26, 'Cancelled', 'Cancelled', 'problem'],
];

const snake = (name: string): string => name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase();

const spellings = (name: string, label: string): string[] => [
  name,
  label,
  name.toLowerCase(),
  name.toUpperCase(),
  snake(name),
  snake(name).toUpperCase(),
  snake(name).replaceAll('_', '-'),
  ` ${label} `,
];

const chosen = (holds: (name: ConsignmentStateName) => boolean): string[] =>
  states
    .map(([, name]) => name)
    .filter(holds)
    .sort();

describe('the states of a consignment', () => {
  it('are exactly those that are documented', () => {
    expect([...stateNames].sort()).to.deep.equal(states.map(([, name]) => name).sort());
  });

  for (const [number, name, label, tone] of states)
    describe(name, () => {
      it('is known by its name in any casing and with any separators', () => {
        for (const spelling of spellings(name, label)) {
          expect(stateNamed(spelling), spelling).to.equal(name);
          expect(stateFromStatus(spelling), spelling).to.equal(name);
        }
      });

      it(`is known by the number ${number} in a status, and only there`, () => {
        expect(stateFromStatus(String(number))).to.equal(name);
        expect(stateNamed(String(number))).to.equal(undefined);
      });

      it(`has the tone "${tone}"`, () => expect(toneOf(name)).to.equal(tone));
    });

  it('do not include a number that no state has', () => {
    for (const number of ['8', '33', '39', '41', '-1', '1.5', 'NaN', ''])
      expect(stateFromStatus(number), number).to.equal(undefined);
  });

  it('do not include what every object inherits', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])
      expect(stateFromStatus(name), name).to.equal(undefined);
  });

  it('end with a delivery, a loss or a cancellation', () => {
    expect(chosen(isFinal)).to.deep.equal(['Cancelled', 'Delivered', 'DeliveredDamaged', 'Lost']);
  });

  it('are with the shopper when delivered, whole or not', () => {
    expect(chosen(isDelivered)).to.deep.equal(['Delivered', 'DeliveredDamaged']);
    expect(isDelivered(undefined)).to.equal(false);
  });

  it('are a problem where something went wrong on the way', () => {
    const wrong = [
      'DeliveryFailed',
      'ExchangeFailed',
      'Missing',
      'Damaged',
      'ReturnToSender',
      'Lost',
    ] as const;
    for (const name of wrong) expect(isProblem(name), name).to.equal(true);
    for (const [, name] of states)
      if (kindOf(name) !== 'interruption' && kindOf(name) !== 'problem')
        expect(isProblem(name), name).to.equal(false);
  });

  it('need attention with a warning, not with good news or with nothing to do', () => {
    expect(chosen(needsAttention)).to.deep.equal(
      states.flatMap(([, name, , tone]) => (tone === 'attention' || tone === 'problem' ? name : [])).sort(),
    );
  });

  it('have a neutral tone while none is known', () => expect(toneOf(undefined)).to.equal('neutral'));

  const steps: readonly (readonly ConsignmentStateName[])[] = [
    ['Allocated', 'Manifested', 'ReadyToShip', 'ManifestFailed', 'Cancelling'],
    ['Dispatched', 'AtDropOffPoint', 'Collected'],
    ['InTransit', 'AtCustoms', 'Delayed', 'HeldByCarrier', 'InTransitWaiting'],
    ['OutForDelivery', 'DeliveryFailed', 'DeliveryFailedCardLeft', 'AtCollectionPoint'],
    ['Delivered', 'DeliveredDamaged'],
  ];
  steps.forEach((names, step) => {
    it(`have reached step ${step} with ${names.join(', ')}`, () => {
      for (const name of names) expect(stepOf(name), name).to.equal(step);
    });
  });

  it('never reach the last step with a loss or a cancellation', () => {
    for (const name of ['Lost', 'Missing', 'Cancelled'] as const)
      expect(stepOf(name), name).to.be.lessThan(stepOf('Delivered'));
  });
});
