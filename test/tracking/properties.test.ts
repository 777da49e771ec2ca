import { expect } from 'chai';
import fc from 'fast-check';
import type { Consignment } from '../../src/tracking/consignment.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { flattened, multiLeg, reference, type WireEvent } from './answers.js';
import { anyLegs, clearLegs, clearPackages, disguised, scannedLegs, sprinkled } from './arbitraries.js';

const read = (answer: unknown): Consignment => parseTracking(answer, reference);

/** A number from 0 to `max`, drawn when it is asked for. */
const random = fc.gen().map((gen) => (max: number) => gen(fc.nat, max));

const eitherShape = fc
  .tuple(clearPackages, fc.boolean())
  .map(([packages, flat]) => (flat ? flattened : multiLeg)(...packages));

describe('the same answer, written otherwise', () => {
  it('with its keys in any casing and order, is read as the same', () => {
    fc.assert(
      fc.property(eitherShape, random, (answer, draw) => {
        expect(read(disguised(answer, draw))).to.deep.equal(read(answer));
      }),
    );
  });

  it('with nulls in its lists, is read as the same', () => {
    fc.assert(
      fc.property(eitherShape, random, (answer, draw) => {
        expect(read(sprinkled(answer, draw))).to.deep.equal(read(answer));
      }),
    );
  });

  it('with the events of its legs in any order, is read as the same', () => {
    const shuffledLegs = clearLegs.chain((legs) =>
      fc
        .tuple(...legs.map(({ Events }) => fc.shuffledSubarray([...Events], { minLength: Events.length })))
        .map((orders) => ({ legs, shuffled: legs.map((each, i) => ({ ...each, Events: orders[i]! })) })),
    );
    fc.assert(
      fc.property(shuffledLegs, ({ legs, shuffled }) => {
        expect(read(multiLeg(shuffled))).to.deep.equal(read(multiLeg(legs)));
      }),
      { numRuns: 300 },
    );
  });

  it('with the events of a flattened package in any order, is read as the same', () => {
    fc.assert(
      fc.property(clearLegs, fc.infiniteStream(fc.nat()), (legs, keys) => {
        const answer = flattened(legs) as { TrackedPackages: { Events: WireEvent[] }[] };
        const [only] = answer.TrackedPackages;
        const keyed = only!.Events.map((event) => ({ event, key: Number(keys.next().value) }));
        const Events = keyed.sort((a, b) => a.key - b.key).map(({ event }) => event);
        const shuffled = { ...answer, TrackedPackages: [{ ...only, Events }] };
        expect(read(shuffled)).to.deep.equal(read(answer));
      }),
      { numRuns: 300 },
    );
  });

  it('leg by leg and flattened, is read as the same where each carrier has had the parcel once', () => {
    fc.assert(
      fc.property(fc.array(scannedLegs, { maxLength: 3 }), (packages) => {
        expect(read(flattened(...packages))).to.deep.equal(read(multiLeg(...packages)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('no event is lost', () => {
  /** As many as differ; texts without the blanks around them, absent ones empty, as they are told. */
  const distinct = (events: readonly WireEvent[]): number =>
    new Set(
      events.map(({ TimeStamp, Code, Description, SignedBy, Location, CarrierServiceName }) =>
        JSON.stringify([
          TimeStamp ?? null,
          ...[Code, Description, SignedBy, Location, CarrierServiceName].map((text) =>
            String(text ?? '').trim(),
          ),
        ]),
      ),
    ).size;

  it('of a leg, and none is told twice', () => {
    fc.assert(
      fc.property(anyLegs, (legs) => {
        const told = read(multiLeg(legs)).packages[0]!.legs.map(({ events }) => events.length);
        expect(told).to.deep.equal(legs.map(({ Events }) => distinct(Events)));
      }),
      { numRuns: 300 },
    );
  });

  it('of a flattened package, and none is told twice', () => {
    fc.assert(
      fc.property(anyLegs, (legs) => {
        const answer = flattened(legs) as { TrackedPackages: { Events: WireEvent[] }[] };
        const told = read(answer).packages[0]!.legs.flatMap(({ events }) => events).length;
        expect(told).to.equal(distinct(answer.TrackedPackages[0]!.Events));
      }),
      { numRuns: 300 },
    );
  });
});
