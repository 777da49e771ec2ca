import { expect } from 'chai';
import { stateNames } from '../../src/tracking/states.js';
import { recogniseEvent } from '../../src/tracking/event-codes.js';

const stateOfCode = (code: string): string | undefined => recogniseEvent(code, '')?.state;
const stateOfWords = (description: string): string | undefined => recogniseEvent('', description)?.state;

/** Codes of the newer API, and what each stands for. */
const codes: readonly (readonly [code: string, state: string])[] = [
  ['action_required', 'ActionRequired'],
  ['at_collection_point', 'AtCollectionPoint'],
  ['at_customs', 'AtCustoms'],
  ['awaiting_drop_off', 'Manifested'],
  ['carrier_changed', 'InTransit'],
  ['cleared_through_customs', 'InTransit'],
  ['collected', 'Collected'],
  ['collected_by_carrier', 'Collected'],
  ['collection_failed', 'CollectionFailed'],
  ['customer_collected', 'Delivered'],
  ['damaged', 'Damaged'],
  ['delayed', 'Delayed'],
  ['delivered', 'Delivered'],
  ['delivered_damaged', 'DeliveredDamaged'],
  ['delivery_failed', 'DeliveryFailed'],
  ['delivery_failed_card_left', 'DeliveryFailedCardLeft'],
  ['destroyed', 'Lost'],
  ['dropped_off', 'AtDropOffPoint'],
  ['exchange_failed', 'ExchangeFailed'],
  ['exchange_succeeded', 'Delivered'],
  ['held_by_carrier', 'HeldByCarrier'],
  ['in_transit', 'InTransit'],
  ['in_transit_waiting', 'InTransitWaiting'],
  ['lost', 'Lost'],
  ['missing', 'Missing'],
  ['out_for_delivery', 'OutForDelivery'],
  ['partially_delivered', 'PartiallyDelivered'],
  ['returned_to_sender', 'ReturnToSender'],
];

const variants = (code: string): string[] => [
  code,
  code.toUpperCase(),
  code.replaceAll('_', '-'),
  code.replaceAll('_', ' '),
  code.replaceAll('_', ''),
  ` ${code} `,
];

describe('an event code', () => {
  for (const [code, state] of codes)
    it(`${code} means ${state}, in any casing and with any separators`, () => {
      for (const variant of variants(code)) expect(stateOfCode(variant), variant).to.equal(state);
    });

  it('may be any state’s name', () => {
    for (const name of stateNames) {
      expect(stateOfCode(name), name).to.equal(name);
      expect(stateOfCode(name.toUpperCase()), name).to.equal(name);
    }
  });

  it('may be an abbreviation that carriers use', () => {
    for (const code of ['OFD', 'ofd']) expect(stateOfCode(code), code).to.equal('OutForDelivery');
    for (const code of ['DL', 'dl']) expect(stateOfCode(code), code).to.equal('Delivered');
  });

  it('of two letters gives way to the words beside it', () => {
    for (const [words, state] of [
      ['Delayed', 'Delayed'],
      ['Out for delivery', 'OutForDelivery'],
      ['Your parcel is delayed.', 'Delayed'],
      ['For information', undefined],
      ['Late delivery', undefined],
      ['On delivery vehicle', undefined],
      ['Delivered to hub', undefined],
      ['Not delivered', undefined],
      ['Verspätet', undefined],
    ] as const)
      expect(recogniseEvent('DL', words)?.state, words).to.equal(state);
  });

  it('of two letters counts where the words agree, or say nothing', () => {
    for (const words of [
      '',
      ' ',
      '-',
      '01',
      'Delivered',
      'DELIVERED.',
      'Delivered, front porch',
      'Delivered - Locker',
    ])
      expect(recogniseEvent('DL', words), words).to.include({ state: 'Delivered', isPhrase: false });
  });

  it('of more letters is stronger than the words beside it', () => {
    expect(recogniseEvent('OFD', 'Delayed')?.state).to.equal('OutForDelivery');
    expect(recogniseEvent('DELIVERED', 'Delayed')?.state).to.equal('Delivered');
  });

  it('for information is recognised and changes no state', () => {
    for (const code of variants('for_information')) {
      expect(recogniseEvent(code, ''), code).not.to.equal(undefined);
      expect(stateOfCode(code), code).to.equal(undefined);
    }
  });

  it('for information changes no state, whatever its description says', () => {
    expect(recogniseEvent('for_information', 'Delivered')?.state).to.equal(undefined);
  });

  it('that is unknown means nothing', () => {
    for (const code of ['XJ-41', 'Sample', '', ' ', '17', 'D', 'DELIVER', 'DELIVEREDX', '_', '-'])
      expect(recogniseEvent(code, ''), code).to.equal(undefined);
  });

  it('that every object inherits means nothing', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'CONSTRUCTOR']) {
      expect(recogniseEvent(name, ''), name).to.equal(undefined);
      expect(recogniseEvent('', name), name).to.equal(undefined);
    }
  });
});

describe('false friends among the codes', () => {
  it('the carrier collects at the start, the customer at the end', () => {
    expect(stateOfCode('collected')).to.equal('Collected');
    expect(stateOfCode('collected_by_carrier')).to.equal('Collected');
    expect(stateOfCode('customer_collected')).to.equal('Delivered');
  });

  it('a failed collection is the carrier’s and the merchant’s, a failure to collect the customer’s', () => {
    expect(stateOfCode('collection_failed')).to.equal('CollectionFailed');
    expect(stateOfCode('failed_to_collect')).to.be.a('string');
    expect(stateOfCode('failed_to_collect')).not.to.be.oneOf(['CollectionFailed', 'CarrierUnableToCollect']);
  });

  it('a drop-off point is at the start, a collection point at the end', () => {
    expect(stateOfCode('at_drop_off_point')).to.equal('AtDropOffPoint');
    expect(stateOfCode('at_collection_point')).to.equal('AtCollectionPoint');
  });

  it('what will be returned and what has been returned have different names', () => {
    const willBe = recogniseEvent('return_to_sender', '')?.name;
    expect(willBe).to.be.a('string');
    expect(recogniseEvent('returned_to_sender', '')?.name).not.to.equal(willBe);
  });
});

describe('a description, where the code is unknown', () => {
  const telling: readonly (readonly [description: string, state: string])[] = [
    ['Out for delivery', 'OutForDelivery'],
    ['OUT FOR DELIVERY', 'OutForDelivery'],
    ['Out for delivery.', 'OutForDelivery'],
    [' Delivered ', 'Delivered'],
    ['Delivered!', 'Delivered'],
    ['Your parcel has been delivered.', 'Delivered'],
    ['Parcel delivered', 'Delivered'],
    ['Your parcel is out for delivery', 'OutForDelivery'],
    ['The package is in transit', 'InTransit'],
    ['Delivery failed', 'DeliveryFailed'],
    ['At customs', 'AtCustoms'],
    ['Returned to sender', 'ReturnToSender'],
    ['Collected by carrier', 'Collected'],
    ['In Transit - Waiting', 'InTransitWaiting'],
  ];
  for (const [description, state] of telling)
    it(`"${description}" means ${state}`, () => {
      expect(stateOfWords(description)).to.equal(state);
      expect(recogniseEvent('XJ-41', description)?.state).to.equal(state);
    });

  it('never tells a delivery that there was not', () => {
    const deceptive = [
      'Not delivered',
      'Undelivered',
      'Delivered to hub',
      'Delivered to the next carrier',
      'Will be delivered tomorrow',
      'To be delivered',
      'Could not be delivered',
      'Has not been delivered',
      'Your parcel has not been delivered',
      'Delivery failed',
      'Delivery attempted',
      'Delivered?',
      'Delivered at hub 12',
      'Expected to be delivered by Tuesday',
      'Your parcel will be delivered',
      'Partially delivered',
      'Not yet out for delivery, delivered to depot',
      'Delivered to wrong address',
    ];
    for (const description of deceptive)
      expect(stateOfWords(description), description).not.to.be.oneOf(['Delivered', 'DeliveredDamaged']);
  });

  it('of no known phrase means nothing', () => {
    const neutral = [
      'Sortation ctr 4',
      '',
      ' ',
      '.',
      'Your parcel',
      'Not out for delivery',
      'Sample tracking event',
      'Not damaged',
      'No action required',
      'Not lost',
      'Received at hub',
    ];
    for (const description of neutral)
      expect(recogniseEvent('', description), description).to.equal(undefined);
  });

  it('has no say against a code that is known', () => {
    expect(recogniseEvent('IN_TRANSIT', 'Delivered')?.state).to.equal('InTransit');
    expect(recogniseEvent('DELIVERED', 'Out for delivery')?.state).to.equal('Delivered');
  });
});

describe('a description of any length', () => {
  it('is read as a phrase only where it is as short as one', () => {
    for (const filling of ['.', ' ', '!']) {
      expect(recogniseEvent('', `Delivered${filling.repeat(1_000_000)}x`)).to.equal(undefined);
      expect(recogniseEvent('', `${filling.repeat(1_000_000)}Delivered`)).to.equal(undefined);
    }
  });
});
