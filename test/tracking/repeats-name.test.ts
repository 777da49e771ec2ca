import { expect } from 'chai';
import { repeatsName } from '../../src/tracking/evidence.js';
import { hour, leg, multiLeg, reference, scan } from './answers.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';

const repeats = (code: string, description: string, isSignatureShown = false): boolean => {
  const event = scan(code, hour(1), { Description: description, SignedBy: 'M. Pellworth' });
  const { packages } = parseTracking(
    multiLeg([leg('A', event)]),
    reference,
    undefined,
    Date.parse(hour(100)),
  );
  return repeatsName(packages[0]!.lastEvent!, isSignatureShown);
};

describe('a carrier’s text', () => {
  for (const [code, description] of [
    ['OutForDelivery', 'Out for delivery'],
    ['OutForDelivery', 'Your parcel is out for delivery.'],
    ['Delivered', 'DELIVERED'],
    ['DeliveryFailed', 'Delivery failed'],
    ['ClearedThroughCustoms', 'Cleared through customs'],
  ] as const)
    it(`repeats the event: ${code}, “${description}”`, () => {
      expect(repeats(code, description)).to.equal(true);
    });

  for (const [code, description] of [
    ['OutForDelivery', 'Out for delivery today before 14:00'],
    ['Delivered', 'Delivered, front porch'],
    ['InTransit', 'Out for delivery'],
    ['DeliveryFailed', 'Nobody in, card left'],
    ['XJ-41', 'Sorted'],
    ['OutForDelivery', ''],
  ] as const)
    it(`says more: ${code}, “${description}”`, () => {
      expect(repeats(code, description)).to.equal(false);
    });

  for (const description of [
    'Delivered and signed for',
    'Delivered, signed for by M. Pellworth',
    'Your parcel was delivered - signed.',
    'Delivered & signed for',
  ])
    it(`repeats the signature beside it: “${description}”`, () => {
      expect(repeats('Delivered', description, true)).to.equal(true);
      expect(repeats('Delivered', description, false)).to.equal(false);
    });

  it('is not cut where more follows the signature, or where the signature is all', () => {
    expect(repeats('Delivered', 'Delivered to the reception, signed for by M. Pellworth', true)).to.equal(
      false,
    );
    expect(repeats('Delivered', 'Signed for', true)).to.equal(false);
  });
});
