import { expect } from 'chai';
import { counted } from '../../../src/element/i18n/plural.js';
import en from '../../../src/element/i18n/locales/en.js';
import { stateNames } from '../../../src/tracking/states.js';

/** Every text of the table; of a function, what it makes of usual arguments. */
const texts = (value: unknown, path = 'en'): (readonly [path: string, text: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const text = value as (...args: unknown[]) => string;
    return [[path, text(2, 3)]];
  }
  return Object.entries(value as object).flatMap(([key, each]) => texts(each, `${path}.${key}`));
};

describe('the English words', () => {
  it('have a headline for every state', () => {
    for (const name of stateNames) expect(en.states[name].headline, name).to.match(/^\S(.*\S)?$/);
  });

  it('are nowhere empty, and nowhere markup', () => {
    for (const [path, text] of texts(en)) {
      expect(text.trim(), path).not.to.equal('');
      expect(text, path).not.to.match(/[<>]|&\w+;|undefined|\[object/);
    }
  });

  it('tell the states that a shopper must not mix up apart', () => {
    const apart = [
      'Collected',
      'AtDropOffPoint',
      'AtCollectionPoint',
      'InTransit',
      'OutForDelivery',
      'Delivered',
      'DeliveredDamaged',
      'PartiallyDelivered',
      'DeliveryFailed',
      'DeliveryFailedCardLeft',
      'ReturnToSender',
      'Missing',
      'Lost',
      'Damaged',
      'Cancelled',
    ] as const;
    const headlines = apart.map((name) => en.states[name].headline);
    expect(new Set(headlines).size).to.equal(apart.length);
    expect(headlines).not.to.include(en.returned.headline);
    expect(headlines).not.to.include(en.waitingForNextCarrier.headline);
  });

  it('answer as a shopper expects', () => {
    expect(en.states.Delivered.headline).to.equal('Delivered');
    expect(en.states.InTransit.headline).to.equal('In transit');
    expect(en.states.OutForDelivery.headline).to.equal('Out for delivery');
    expect(en.states.AtCollectionPoint.headline).to.equal('Ready to collect');
    expect(en.states.ActionRequired.headline).to.equal('Action required');
    expect(en.states.CarrierUnableToCollect.headline).to.equal('Collection delayed');
    expect(en.states.Lost.headline).to.equal('Lost');
    expect(en.states.Cancelled.headline).to.equal('Cancelled');
    expect(en.states.DeliveredDamaged.headline).to.equal('Delivered damaged');
    expect(en.states.PartiallyDelivered.headline).to.equal('Partially delivered');
    expect(en.waitingForNextCarrier.headline).to.equal('In transit, waiting for the next carrier');
    expect(en.notices.empty.headline).to.equal('No updates yet');
  });

  it('say what to do where something has to be done', () => {
    for (const name of [
      'ActionRequired',
      'AtCollectionPoint',
      'DeliveryFailedCardLeft',
      'Lost',
      'Damaged',
    ] as const)
      expect(en.states[name].advice, name).to.be.a('string');
  });

  it('tell a failure from the absence of news', () => {
    for (const name of ['not-found', 'denied', 'rate-limited', 'offline', 'failed', 'invalid'] as const)
      expect(en.notices[name].headline, name).not.to.equal(en.notices.empty.headline);
  });

  it('of one update and of several differ', () => {
    expect(counted(en.updates, 1, 'en')).to.equal('1 update');
    expect(counted(en.updates, 2, 'en')).to.equal('2 updates');
    expect(counted(en.updates, 0, 'en')).to.equal('0 updates');
  });

  it('count packages, legs and deliveries', () => {
    expect(en.deliveredOf(2, 3)).to.equal('2 of 3 delivered');
    expect(en.leg(1, 2)).to.equal('Leg 1 of 2');
    expect(en.package(2, 3)).to.include('2').and.to.include('3');
    expect(en.package(1, 1)).not.to.match(/\d/);
  });

  it('name the next carrier where it has a name', () => {
    expect(en.handedOver('Local Final Mile')).to.include('Local Final Mile');
    expect(en.handedOver('').trim()).to.match(/carrier$/);
  });

  it('take names as they are', () => {
    expect(en.signedBy("O'Neil <b>x</b> $& {name}")).to.include("O'Neil <b>x</b> $& {name}");
    expect(en.expected('Friday 10 April')).to.include('Friday 10 April');
    expect(en.stale('11:37')).to.include('11:37');
  });
});
