import { expect } from 'chai';
import { counted } from '../../../src/element/i18n/plural.js';
import { needsAttention, stateNames } from '../../../src/tracking/states.js';
import { english as en, textsOf } from './words.js';

describe('the English texts', () => {
  it('have a headline for every state', () => {
    for (const name of stateNames) expect(en.states[name].headline, name).to.match(/^\S(.*\S)?$/);
  });

  it('are never empty, and never markup', () => {
    for (const [path, text] of textsOf(en)) {
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
    expect(headlines).not.to.include(en.codes.ReturnedToSender.headline);
    expect(headlines).not.to.include(en.betweenCarriers.headline);
  });

  it('answer as a shopper expects', () => {
    expect(en.states.Delivered.headline).to.equal('Delivered');
    expect(en.states.InTransit.headline).to.equal('On its way');
    expect(en.states.OutForDelivery.headline).to.equal('Out for delivery');
    expect(en.states.AtCollectionPoint.headline).to.equal('Ready to collect');
    expect(en.states.ActionRequired.headline).to.equal('The carrier needs your help');
    expect(en.states.CarrierUnableToCollect.headline).to.equal('Pick-up delayed');
    expect(en.states.DeliveryFailedCardLeft.headline).to.equal('Sorry we missed you');
    expect(en.states.Lost.headline).to.equal('Your parcel is lost');
    expect(en.states.Cancelled.headline).to.equal('Delivery cancelled');
    expect(en.states.DeliveredDamaged.headline).to.equal('Delivered with damage');
    expect(en.codes.ReturnedToSender.headline).to.equal('Returned to us');
    expect(en.betweenCarriers.headline).to.equal('Between carriers');
    expect(en.notices.empty.headline).to.equal('No updates yet');
  });

  it('say what to do in every state with a warning, and what to bring to a collection point', () => {
    for (const name of stateNames)
      if (needsAttention(name) || name === 'AtCollectionPoint')
        expect(en.states[name].advice, name).to.match(/^[a-z].*\.$/);
  });

  it('speak as the shop, to the shopper', () => {
    for (const [path, text] of textsOf(en))
      expect(text, path).not.to.match(/\b(retailer|sender|customer|consignment|scan(ned)?)\b/i);
  });

  it('tell a failure from the absence of news', () => {
    for (const name of ['not-found', 'denied', 'rate-limited', 'offline', 'failed', 'invalid'] as const)
      expect(en.notices[name].headline, name).not.to.equal(en.notices.empty.headline);
  });

  it('have a singular and a plural', () => {
    expect(counted(en.updates, 1, 'en')).to.equal('1 update');
    expect(counted(en.updates, 2, 'en')).to.equal('2 updates');
    expect(counted(en.groups.onItsWay, 1, 'en')).to.equal('one on its way');
    expect(counted(en.groups.onItsWay, 2, 'en')).to.equal('2 on their way');
  });

  it('count packages, legs and deliveries', () => {
    expect(en.deliveredOf(2, 3)).to.equal('2 of 3 delivered');
    expect(en.leg(1, 2)).to.equal('Leg 1 of 2');
    expect(en.package(2, 3)).to.equal('Package 2 of 3');
  });

  it('contain names as they are', () => {
    const name = "O'Neil <b>x</b> $& {name}";
    expect(en.signedForBy(name)).to.equal(`Signed for by ${name}`);
    expect(en.withCarrier('On its way', name)).to.equal(`On its way with ${name}`);
    expect(en.upNext(name)).to.equal(`Up next: ${name}`);
    expect(en.stale('11:37')).to.include('11:37');
  });
});
