import { expect } from 'chai';
import { hour, leg, scan } from './answers.js';
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
    ['Damaged OutForDelivery', 'OutForDelivery'],
    ['AtCollectionPoint customer_collected', 'Delivered'],
    ['OutForDelivery exchange_succeeded', 'Delivered'],
    ['InTransit destroyed', 'Lost'],
  ]);

  it('and comes from that event', () => {
    const told = packageOf('Collected InTransit OutForDelivery XJ-41');
    expect(told.stateEvent).to.include({ code: 'OutForDelivery', timestamp: hour(3) });
    expect(told.lastEvent).to.include({ code: 'XJ-41', timestamp: hour(4) });
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

describe('a preparing event after the first scan changes nothing', () => {
  tellStates([
    ['Collected Manifested', 'Collected'],
    ['Collected awaiting_drop_off', 'Collected'],
    ['InTransit Delayed Allocated Cancelling', 'Delayed'],
    ['Dispatched ReadyToShip', 'Dispatched'],
    ['Manifested CollectionFailed Manifested', 'Manifested'],
    ['OutForDelivery ManifestFailed', 'OutForDelivery'],
  ]);

  it('and is not its newest scan', () => {
    expect(packageOf('Collected InTransit Manifested').lastEvent!.code).to.equal('InTransit');
  });
});

describe('the end of a journey outlasts later scans', () => {
  tellStates([
    ['Delivered InTransit', 'Delivered'],
    ['Delivered OutForDelivery', 'Delivered'],
    ['Delivered Collected Delayed AtCustoms HeldByCarrier Manifested', 'Delivered'],
    ['Delivered XJ-41 for_information', 'Delivered'],
    ['DeliveredDamaged InTransit', 'DeliveredDamaged'],
    ['Lost InTransit', 'Lost'],
    ['Cancelled InTransit Collected', 'Cancelled'],
    ['Collected Delivered | Delivered InTransit OutForDelivery', 'Delivered'],
    ['Collected | Lost Delayed', 'Lost'],
    ['customer_collected InTransit', 'Delivered'],
    ['destroyed InTransit', 'Lost'],
    ['Missing Lost', 'Lost'],
    ['Missing InTransit', 'Missing'],
    ['OutForDelivery Cancelled', 'Cancelled'],
    ['Delivered Cancelled', 'Delivered'],
    ['DeliveredDamaged Delivered', 'DeliveredDamaged'],
  ]);

  it('but only on the same leg', () => {
    expect(packageOf('Lost | InTransit').state).to.equal('InTransit');
    expect(packageOf('Cancelled | OutForDelivery').state).to.equal('OutForDelivery');
  });

  it('and shows the delivery, not the scan after it', () => {
    const told = packageOf('OutForDelivery Delivered InTransit');
    expect(told.stateEvent).to.include({ code: 'Delivered', timestamp: hour(2) });
    expect(told.lastEvent!.code).to.equal('InTransit');
  });

  it('also when the delivery arrives late in the list', () => {
    const told = packageWith(
      leg('A', scan('OutForDelivery', hour(2)), scan('InTransit', hour(5)), scan('Delivered', hour(3))),
    );
    expect(told.state).to.equal('Delivered');
  });
});

describe('news about a delivery counts, whenever it comes', () => {
  tellStates([
    ['Delivered DeliveredDamaged', 'DeliveredDamaged'],
    ['Delivered Damaged', 'Damaged'],
    ['Delivered Missing', 'Missing'],
    ['Delivered Lost', 'Lost'],
    ['Delivered Missing Lost', 'Lost'],
    ['Delivered destroyed', 'Lost'],
    ['customer_collected Damaged', 'Damaged'],
    ['Delivered Damaged InTransit', 'Damaged'],
    ['Delivered Missing InTransit', 'Missing'],
    ['Delivered Missing Delivered', 'Delivered'],
    ['Delivered Lost Delivered', 'Delivered'],
    ['Delivered DeliveredDamaged Damaged Delivered', 'DeliveredDamaged'],
  ]);
});

describe('a parcel that was lost, missing or cancelled turns up', () => {
  for (const gone of ['Lost', 'destroyed', 'Missing', 'Cancelled'])
    tellStates([
      [`${gone} OutForDelivery`, 'OutForDelivery'],
      [`${gone} AtCollectionPoint`, 'AtCollectionPoint'],
      [`${gone} DeliveryFailed`, 'DeliveryFailed'],
      [`${gone} DeliveryFailedCardLeft`, 'DeliveryFailedCardLeft'],
      [`${gone} Delivered`, 'Delivered'],
      [`${gone} DeliveredDamaged`, 'DeliveredDamaged'],
      [`${gone} Collected InTransit Delivered`, 'Delivered'],
      [`${gone} OutForDelivery InTransit`, 'InTransit'],
      [`${gone} ReturnToSender`, 'ReturnToSender'],
    ]);
});

describe('a delivery', () => {
  const hoursLater = (code: string, hours: number, more = {}) =>
    packageWith(leg('A', scan('Delivered', hour(1), more), scan(code, hour(1 + hours))));

  for (const attempt of ['OutForDelivery', 'DeliveryFailed', 'DeliveryFailedCardLeft', 'AtCollectionPoint']) {
    it(`is re-opened by ${attempt} 12 hours later or more`, () => {
      for (const hours of [12, 13, 48, 1000]) expect(hoursLater(attempt, hours).state).to.equal(attempt);
    });

    it(`is not re-opened by ${attempt} sooner than that`, () => {
      for (const hours of [0, 1, 11.99]) expect(hoursLater(attempt, hours).state).to.equal('Delivered');
    });

    it(`is not re-opened by ${attempt} at an unknown time`, () => {
      const told = packageWith(leg('A', scan('Delivered', hour(1)), scan(attempt, undefined)));
      expect(told.state).to.equal('Delivered');
    });
  }

  it('is re-opened by a customer who did not collect', () => {
    expect(hoursLater('failed_to_collect', 100).state).to.equal('DeliveryFailed');
  });

  it('outlasts mis-scans, however late they are', () => {
    for (const code of ['InTransit', 'Collected', 'Delayed', 'AtCustoms', 'Manifested', 'ActionRequired'])
      expect(hoursLater(code, 500).state, code).to.equal('Delivered');
  });

  it('that was re-opened ends with the next delivery', () => {
    const told = packageWith(
      leg(
        'A',
        scan('Delivered', hour(1), { SignedBy: 'A. Sample' }),
        scan('OutForDelivery', hour(50)),
        scan('Delivered', hour(54)),
      ),
    );
    expect(told).to.include({ state: 'Delivered' });
    expect(told.stateEvent!.timestamp).to.equal(hour(54));
  });

  it('that was re-opened can fail again', () => {
    const told = packageWith(
      leg('A', scan('Delivered', hour(1)), scan('OutForDelivery', hour(50)), scan('InTransit', hour(51))),
    );
    expect(told.state).to.equal('InTransit');
  });

  it('without a signature gives way to a later one', () => {
    for (const SignedBy of ['', '*', 'N/A', 'Signature not required'])
      expect(hoursLater('Delivered', 1, { SignedBy }).stateEvent!.timestamp).to.equal(hour(2));
  });

  it('with a signature does not', () => {
    expect(hoursLater('Delivered', 1, { SignedBy: 'A. Sample' }).stateEvent!.timestamp).to.equal(hour(1));
  });
});

describe('collected after ready to collect', () => {
  tellStates([
    ['AtCollectionPoint Collected', 'Delivered'],
    ['AtCollectionPoint for_information Collected', 'Delivered'],
    ['AtCollectionPoint collected_by_carrier', 'Collected'],
    ['AtCollectionPoint failed_to_collect Collected', 'Collected'],
    ['AtDropOffPoint Collected', 'Collected'],
    ['AtCollectionPoint | Collected', 'Collected'],
    ['AtCollectionPoint Collected |', 'InTransit'],
    ['ReturnToSender AtCollectionPoint Collected', 'ReturnToSender'],
  ]);

  it('is the customer’s collection', () => {
    expect(packageOf('AtCollectionPoint Collected').stateEvent!.name).to.equal('CustomerCollected');
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
    ['Damaged | Manifested', 'Damaged'],
    ['Damaged | Delayed', 'Damaged'],
    ['Damaged | AtCustoms InTransit', 'InTransit'],
    ['Missing | DeliveryFailed', 'DeliveryFailed'],
  ]);

  it('surfaces when it is reported after the later leg’s last scan', () => {
    for (const code of ['Damaged', 'Missing', 'Lost'])
      expect(
        packageWith(
          leg('A', scan('InTransit', hour(1)), scan(code, hour(9))),
          leg('B', scan('InTransit', hour(5))),
        ).state,
      ).to.equal(code);
  });

  it('does not surface after a delivery, nor where it is but an interruption', () => {
    const reported = (problem: string, code: string) =>
      packageWith(leg('A', scan(problem, hour(9))), leg('B', scan(code, hour(5)))).state;
    expect(reported('Lost', 'Delivered')).to.equal('Delivered');
    expect(reported('AtCustoms', 'OutForDelivery')).to.equal('OutForDelivery');
    expect(reported('Delayed', 'InTransit')).to.equal('InTransit');
  });
});

describe('a later leg that has no scan of the parcel never takes over', () => {
  tellStates([
    ['Collected InTransit | Manifested', 'InTransit'],
    ['Collected InTransit | awaiting_drop_off', 'InTransit'],
    ['Collected InTransit | CollectionFailed', 'InTransit'],
    ['Collected InTransit | CarrierUnableToCollect', 'InTransit'],
    ['Collected InTransit | Cancelled', 'InTransit'],
    ['Collected InTransit | Allocated Cancelling Cancelled', 'InTransit'],
    ['Collected InTransit | | Manifested', 'InTransit'],
    ['Collected Delayed | Manifested', 'Delayed'],
    ['Collected Lost | Manifested', 'Lost'],
    ['Collected Delivered | Manifested', 'InTransit'],
    ['Manifested CollectionFailed | Manifested', 'CollectionFailed'],
    ['Manifested | Cancelled', 'Manifested'],
    ['Collected | Cancelled | InTransit', 'InTransit'],
    ['| Manifested', 'Manifested'],
  ]);

  it('and the leg before it was not handed over', () => {
    const { legs } = packageOf('Collected InTransit | Manifested CollectionFailed');
    expect(legs.map(({ progress }) => progress)).to.deep.equal(['current', 'waiting']);
    expect(legs.map(({ handedOver }) => handedOver)).to.deep.equal([false, false]);
  });

  it('and takes over with its first scan', () => {
    const { legs } = packageOf('Collected InTransit | Manifested InTransit');
    expect(legs.map(({ progress }) => progress)).to.deep.equal(['done', 'current']);
    expect(legs[0]!.handedOver).to.equal(true);
  });
});

describe('a state that rests on words alone', () => {
  const words = (Description: string, count: number, code: string | null = null) =>
    scan(code, hour(count), { Description });

  it('does not outlive newer words that cannot be read', () => {
    for (const phrase of ['Out for delivery', 'Delivered', 'Ready to collect', 'Your parcel is delayed.']) {
      const told = packageWith(leg('A', words(phrase, 1), words('Delivered, Parcel Locker', 2, '01')));
      expect(told.state, phrase).to.equal(undefined);
      expect(told.lastEvent!.words).to.equal('Delivered, Parcel Locker');
    }
  });

  it('does not outlive newer ones of the next carrier either', () => {
    const told = packageWith(leg('A', words('In transit', 1)), leg('B', words('Kam im Depot an', 2)));
    expect(told.state).to.equal(undefined);
    expect(told.lastEvent!.words).to.equal('Kam im Depot an');
  });

  it('outlives a note, a code without words, and older words', () => {
    const kept = (event: Parameters<typeof leg>[1]) =>
      packageWith(leg('A', words('Out for delivery', 3), event)).state;
    expect(kept(words('Photo added', 4, 'for_information'))).to.equal('OutForDelivery');
    expect(kept(scan('XJ-41', hour(4)))).to.equal('OutForDelivery');
    expect(kept(words('Sortation', 2))).to.equal('OutForDelivery');
  });

  it('unlike one that rests on a code', () => {
    for (const code of ['OutForDelivery', 'OFD'])
      expect(packageWith(leg('A', scan(code, hour(1)), words('Sortation', 2))).state).to.equal(
        'OutForDelivery',
      );
  });

  it('comes again with words that can be read', () => {
    const told = packageWith(leg('A', words('In transit', 1), words('Sortation', 2), words('Delayed', 3)));
    expect(told.state).to.equal('Delayed');
  });
});
