import { expect } from 'chai';
import fc from 'fast-check';
import type { Consignment } from '../../src/tracking/consignment.js';
import { journeys } from '../../src/sandbox/journeys.js';
import { parseStatus } from '../../src/tracking/parse-status.js';
import { ParseError } from '../../src/tracking/decode.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { reference, type Json } from './answers.js';
import { damaged } from './arbitraries.js';

const read = (answer: unknown): Consignment => parseTracking(answer, reference);

const json = fc.jsonValue() as fc.Arbitrary<Json>;

/** Real answers of both shapes, all but the largest. */
const realAnswer = fc.constantFrom(
  ...journeys
    .filter(({ id }) => id !== 'J42')
    .flatMap(({ answer, flattened: flat }): unknown[] => [answer, flat]),
);

/** Whether it is read, or refused as it should be. Any other error goes through. */
const outcome = (readIt: () => unknown): 'read' | 'refused' => {
  try {
    readIt();
    return 'read';
  } catch (error) {
    if (error instanceof ParseError) return 'refused';
    throw error;
  }
};

const isOutcome = (readIt: () => unknown): void =>
  void expect(outcome(readIt)).to.be.oneOf(['read', 'refused']);

describe('any JSON value', () => {
  it('is read or refused with its reason, never anything else', () => {
    fc.assert(
      fc.property(json, fc.string(), (value, asked) => {
        isOutcome(() => parseTracking(value, asked));
        isOutcome(() => parseStatus(value, asked));
      }),
      { numRuns: 1000 },
    );
  });

  it('is read or refused where the packages, the legs, the events or a field should be', () => {
    fc.assert(
      fc.property(json, (value) => {
        for (const answer of [
          { TrackedPackages: value },
          { TrackedPackages: [value] },
          { TrackedPackages: [{ Legs: value, Events: value }] },
          { TrackedPackages: [{ Legs: [value] }] },
          { TrackedPackages: [{ Legs: [{ Events: [value], CarrierServiceName: value }] }] },
          { TrackedPackages: [{ Events: [{ TimeStamp: value, Code: value, Description: value }] }] },
        ])
          isOutcome(() => read(answer));
        isOutcome(() => parseStatus({ Status: value, ExpectedDeliveryDate: value }, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('in place of any part of a real answer leaves it readable or refused', () => {
    fc.assert(
      fc.property(realAnswer, fc.nat(), json, (answer, place, value) =>
        isOutcome(() => parseTracking(damaged(answer, place, value), '')),
      ),
      { numRuns: 1000 },
    );
  });

  it('leaves the objects of the page as they were', () => {
    const keys = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'TrackedPackages',
      'Legs',
      'Events',
    );
    const hostile = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.string(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc
          .array(fc.tuple(keys, tie('value')), { maxLength: 4 })
          .map(
            (entries) =>
              JSON.parse(`{${entries.map(([k, v]) => `"${k}":${JSON.stringify(v)}`).join()}}`) as unknown,
          ),
      ),
    })).value;
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(hostile, (value) => isOutcome(() => parseTracking({ TrackedPackages: [value] }, ''))),
      { numRuns: 500 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
  });
});

describe('hostile text', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '\u202eevil',
      '\0',
      '\ud800',
      '__proto__',
    ),
  );

  it('stays the text that it is, in every field', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const event = { TimeStamp: text, Code: text, Description: text, SignedBy: text, Location: text };
        const { packages } = read({
          TrackedPackages: [{ Legs: [{ CarrierServiceName: text, Events: [event] }] }],
        });
        const [leg] = packages[0]!.legs;
        const kept = text.trim();
        expect(leg!.carrierService).to.equal(kept);
        expect(leg!.events[0]).to.include({ code: kept, description: kept, signedBy: kept, location: kept });
      }),
      { numRuns: 1000 },
    );
  });
});
