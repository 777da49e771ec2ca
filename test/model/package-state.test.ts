import { expect } from '@open-wc/testing';
import { hour, leg, scan } from '../wire/answers.js';
import {
  consignmentOf,
  flattenedConsignmentOf,
  onlyPackage,
  packageOf,
  packageWith,
  tellStates,
} from './told.js';

describe('a package’s state is that of its newest event that changes one', () => {
  tellStates([
    ['Collected', 'Collected'],
    ['Collected InTransit', 'InTransit'],
    ['Collected InTransit OutForDelivery', 'OutForDelivery'],
    ['Collected OutForDelivery Delivered', 'Delivered'],
    ['Collected InTransit Delayed', 'Delayed'],
    ['InTransit Delayed InTransitWaiting HeldByCarrier InTransit', 'InTransit'],
    ['OutForDelivery DeliveryFailedCardLeft OutForDelivery', 'OutForDelivery'],
    ['OutForDelivery DeliveryFailedCardLeft AtCollectionPoint', 'AtCollectionPoint'],
    ['CollectionFailed CollectionFailed Collected', 'Collected'],
    ['OutForDelivery InTransit', 'InTransit'],
    ['Missing InTransit', 'InTransit'],
    ['Damaged OutForDelivery', 'OutForDelivery'],
    ['AtCollectionPoint customer_collected', 'Delivered'],
    ['OutForDelivery exchange_succeeded', 'Delivered'],
    ['InTransit destroyed', 'Lost'],
  ]);

  it('and comes from that event', () => {
    const told = packageOf('Collected InTransit OutForDelivery XJ-41');
    expect(told.stateEvent).to.include({ code: 'OutForDelivery', timeStamp: hour(3) });
    expect(told.lastEvent).to.include({ code: 'XJ-41', timeStamp: hour(4) });
  });
});

describe('what is unknown or only for information changes no state', () => {
  tellStates([
    ['XJ-41', undefined],
    ['for_information', undefined],
    ['InTransit XJ-41', 'InTransit'],
    ['InTransit for_information', 'InTransit'],
    ['AtCustoms | XJ-41', 'AtCustoms'],
    ['InTransit | for_information', 'InTransit'],
    ['constructor', undefined],
    ['InTransit toString', 'InTransit'],
    ['InTransit __proto__', 'InTransit'],
    ['', undefined],
    ['|', undefined],
  ]);

  for (const code of ['for_information', 'XJ-41'])
    it(`and does not make its leg the current one (${code})`, () => {
      const [first, second] = packageOf(`Collected InTransit | ${code}`).legs;
      expect(first!.progress).to.equal('current');
      expect(second!.progress).not.to.equal('current');
    });

  it('and does not tell that the leg before it was handed over', () => {
    const [first] = packageOf('Collected InTransit | for_information').legs;
    expect(first!.handedOver).to.equal(false);
  });
});

describe('the end of a journey outlasts later scans', () => {
  tellStates([
    ['Delivered InTransit', 'Delivered'],
    ['Delivered OutForDelivery', 'Delivered'],
    ['Delivered XJ-41 for_information', 'Delivered'],
    ['DeliveredDamaged InTransit', 'DeliveredDamaged'],
    ['Lost InTransit', 'Lost'],
    ['Cancelled InTransit Collected', 'Cancelled'],
    ['Collected Delivered | Delivered InTransit OutForDelivery', 'Delivered'],
    ['Collected | Lost Delayed', 'Lost'],
    ['customer_collected InTransit', 'Delivered'],
    ['destroyed InTransit', 'Lost'],
    ['Missing Lost', 'Lost'],
    ['OutForDelivery Cancelled', 'Cancelled'],
    ['Delivered Lost', 'Delivered'],
    ['Delivered Cancelled', 'Delivered'],
    ['DeliveredDamaged Delivered', 'DeliveredDamaged'],
    ['Lost Delivered', 'Lost'],
  ]);

  it('but only on the last leg', () => {
    expect(packageOf('Lost | InTransit').state).to.equal('InTransit');
    expect(packageOf('Cancelled | OutForDelivery').state).to.equal('OutForDelivery');
  });

  it('and shows the delivery, not the scan after it', () => {
    const told = packageOf('OutForDelivery Delivered InTransit');
    expect(told.stateEvent).to.include({ code: 'Delivered', timeStamp: hour(2) });
    expect(told.lastEvent!.code).to.equal('InTransit');
  });

  it('also when the delivery arrives late in the list', () => {
    const told = packageWith(
      leg('A', scan('OutForDelivery', hour(2)), scan('InTransit', hour(5)), scan('Delivered', hour(3))),
    );
    expect(told.state).to.equal('Delivered');
  });
});

describe('a return', () => {
  tellStates([
    ['Delivered ReturnToSender', 'ReturnToSender'],
    ['DeliveredDamaged ReturnToSender', 'ReturnToSender'],
    ['Collected Delivered | Delivered ReturnToSender', 'ReturnToSender'],
    ['OutForDelivery ReturnToSender', 'ReturnToSender'],
    ['ReturnToSender Delivered', 'ReturnToSender'],
    ['ReturnToSender InTransit OutForDelivery Delivered', 'ReturnToSender'],
    ['Delivered ReturnToSender InTransit Delivered', 'ReturnToSender'],
    ['ReturnToSender | Delivered', 'ReturnToSender'],
    ['Collected ReturnToSender | InTransit Delivered', 'ReturnToSender'],
    ['ReturnToSender Delivered | InTransit Delivered', 'ReturnToSender'],
    ['ReturnToSender Delivered |', 'ReturnToSender'],
    ['ReturnToSender customer_collected', 'ReturnToSender'],
    ['ReturnToSender DeliveredDamaged', 'ReturnToSender'],
    ['InTransit returned_to_sender', 'ReturnToSender'],
    ['returned_to_sender Delivered', 'ReturnToSender'],
  ]);

  it('ends when the sender has the parcel, which is no delivery to the shopper', () => {
    for (const codes of [
      'ReturnToSender InTransit Delivered',
      'ReturnToSender | Delivered',
      'returned_to_sender',
    ]) {
      const told = consignmentOf(codes);
      expect(told.deliveredCount, codes).to.equal(0);
      expect(told.returned, codes).to.equal(true);
      expect(onlyPackage(told).returned, codes).to.equal(true);
    }
  });

  it('has not ended while the parcel is on its way back', () => {
    expect(packageOf('Delivered ReturnToSender').returned).to.equal(false);
    expect(packageOf('OutForDelivery ReturnToSender XJ-41').returned).to.equal(false);
    expect(packageOf('Delivered').returned).to.equal(false);
  });

  it('is known when it arrives late in the list', () => {
    const told = packageWith(leg('A', scan('Delivered', hour(3)), scan('ReturnToSender', hour(1))));
    expect(told.state).to.equal('ReturnToSender');
  });

  it('that comes before a delivery in time also counts in a flattened answer', () => {
    expect(flattenedConsignmentOf('ReturnToSender | InTransit | Delivered').state).to.equal('ReturnToSender');
  });
});

describe('a problem on an earlier leg', () => {
  tellStates([
    ['Collected Damaged |', 'Damaged'],
    ['Collected Missing | |', 'Missing'],
    ['Damaged | XJ-41', 'Damaged'],
    ['Damaged | for_information', 'Damaged'],
    ['Damaged | InTransit', 'InTransit'],
    ['Delayed | | OutForDelivery', 'OutForDelivery'],
    ['Lost |', 'Lost'],
  ]);
});
