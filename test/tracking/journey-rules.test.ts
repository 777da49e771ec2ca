import { expect } from 'chai';
import fc from 'fast-check';
import type { TrackedPackage } from '../../src/tracking/consignment.js';
import { isDelivered, kindOf, stateNames, stepOf } from '../../src/tracking/states.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { flattened, hour, leg, multiLeg, reference, scan, type WireEvent, type WireLeg } from './answers.js';
import { clearLegs, scannedLegs } from './arbitraries.js';
import { onlyPackage } from './told.js';

/** Later than every event of {@link clearLegs}. */
const later = 100;
const now = Date.parse(hour(later + 1000));

const read = (answer: unknown): TrackedPackage =>
  onlyPackage(parseTracking(answer, reference, undefined, now));

const journey = (legs: readonly WireLeg[]): TrackedPackage => read(multiLeg(legs));

/** With one more event at the end of the last leg. */
const appended = (legs: readonly WireLeg[], ...events: WireEvent[]): WireLeg[] =>
  legs.map((each, index) =>
    index === legs.length - 1 ? { ...each, Events: [...each.Events, ...events] } : each,
  );

const preparing = fc.constantFrom(
  ...stateNames.filter((name) => kindOf(name) === 'preparation'),
  'awaiting_drop_off',
);
/** What a carrier reports of a parcel that it does not have. */
const withoutScan = fc.constantFrom(...stateNames.filter((name) => stepOf(name) === 0), 'awaiting_drop_off');
const anyCode = fc.constantFrom(...stateNames, 'for_information', 'customer_collected', 'XJ-41');
const hours = fc.double({ min: 0, max: 500, noNaN: true });

const wasScanned = ({ step }: TrackedPackage): boolean => step > 0;

describe('whatever a journey is', () => {
  it('a preparing event after it never changes the state of a parcel that was scanned', () => {
    fc.assert(
      fc.property(clearLegs, preparing, (legs, code) => {
        const before = journey(legs);
        fc.pre(wasScanned(before));
        expect(journey(appended(legs, scan(code, hour(later)))).state).to.equal(before.state);
      }),
    );
  });

  it('a later leg without a scan of the parcel changes nothing but that its delivery was a hand-over', () => {
    fc.assert(
      fc.property(scannedLegs, fc.array(withoutScan, { maxLength: 3 }), (legs, codes) => {
        const waiting = leg('Waiting', ...codes.map((code, index) => scan(code, hour(later + index))));
        const announced = journey([...legs, waiting]);
        const silent = journey([...legs, leg('Waiting')]);
        expect(announced.state).to.equal(silent.state);
        expect(announced.legs.at(-1)!.progress).to.equal('waiting');
        expect(announced.legs.map(({ handedOver }) => handedOver)).to.deep.equal(
          silent.legs.map(({ handedOver }) => handedOver),
        );
        expect(announced.lastEvent).to.deep.equal(silent.lastEvent);
      }),
    );
  });

  it('a leg that waits for the parcel makes a delivery of it impossible', () => {
    fc.assert(
      fc.property(clearLegs, fc.array(withoutScan, { maxLength: 3 }), (legs, codes) => {
        const waiting = leg('Waiting', ...codes.map((code) => scan(code, hour(later))));
        expect(isDelivered(journey([...legs, waiting]).state)).to.equal(false);
      }),
    );
  });

  it('what lies ahead changes nothing', () => {
    fc.assert(
      fc.property(clearLegs, anyCode, (legs, code) => {
        const { legs: _, ...before } = journey(legs);
        const { legs: __, ...after } = journey(appended(legs, scan(code, hour(later + 2000))));
        expect(after).to.deep.equal(before);
      }),
    );
  });

  it('words that cannot be read do not change a state that rests on a code', () => {
    fc.assert(
      fc.property(clearLegs, (legs) => {
        const more = scan('X-1', hour(later), { Description: 'Sortation centre 4' });
        expect(journey(appended(legs, more)).state).to.equal(journey(legs).state);
      }),
    );
  });

  it('after a delivery, only a new attempt re-opens it, and only 12 hours later or more', () => {
    const attempts = ['OutForDelivery', 'DeliveryFailed', 'DeliveryFailedCardLeft', 'AtCollectionPoint'];
    const harmless = stateNames.filter(
      (name) =>
        !['DeliveredDamaged', 'Damaged', 'Missing', 'Lost', 'ReturnToSender', 'Delivered'].includes(name),
    );
    fc.assert(
      fc.property(fc.constantFrom(...harmless), hours, (code, gap) => {
        const told = journey([leg('A', scan('Delivered', hour(1)), scan(code, hour(1 + gap)))]);
        const reopens =
          attempts.includes(code) && Date.parse(hour(1 + gap)) - Date.parse(hour(1)) >= 43_200_000;
        expect(told.state).to.equal(reopens ? code : 'Delivered');
      }),
    );
  });

  it('once it goes back to the sender, nothing delivers it to the shopper', () => {
    fc.assert(
      fc.property(clearLegs, fc.array(anyCode, { maxLength: 5 }), (legs, codes) => {
        const events = ['ReturnToSender', ...codes].map((code, index) => scan(code, hour(later + index)));
        expect(isDelivered(journey(appended(legs, ...events)).state)).to.equal(false);
      }),
    );
  });

  it('flattened, a carrier that has handed the parcel over changes nothing any more', () => {
    fc.assert(
      fc.property(
        scannedLegs.filter(({ length }) => length > 1),
        fc.constantFrom(
          ...stateNames.filter(
            (name) => !['Damaged', 'Missing', 'Lost', 'DeliveredDamaged', 'ReturnToSender'].includes(name),
          ),
          'for_information',
        ),
        (legs, code) => {
          const [first, ...others] = legs as [WireLeg, ...WireLeg[]];
          const closed = { ...first, Events: [...first.Events, scan(code, hour(later))] };
          const before = read(flattened(legs));
          fc.pre(!before.legs[0]!.events.some(({ state }) => state === 'ReturnToSender'));
          const after = read(flattened([closed, ...others]));
          expect(after.state).to.equal(before.state);
          expect(after.legs.length).to.equal(before.legs.length);
        },
      ),
    );
  });
});
