/** Data that a page sets as an object, not as JSON: a value that cannot be read costs its field, and no more. */
import { expect } from 'chai';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { hour, reference } from './answers.js';

const failing = (): never => {
  throw new Error('not readable');
};

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

const values: Readonly<Record<string, () => unknown>> = {
  'a BigInt': () => 20_240_304n,
  'an object with a BigInt': () => ({ at: 1n }),
  'a cycle': () => cycle,
  'a list with a cycle': () => [cycle],
  'a symbol': () => Symbol('time'),
  'a function': () => failing,
  'an object whose toJSON throws': () => ({ toJSON: failing }),
  'an object whose toString throws': () => ({ toString: failing, valueOf: failing }),
  'an object without a prototype': () => Object.create(null) as unknown,
  'an object with a getter that throws': () =>
    Object.defineProperty({}, 'x', { get: failing, enumerable: true }),
  'a proxy that throws': () => new Proxy({}, { get: failing, ownKeys: failing, has: failing }),
  'a revoked proxy': () => revoked({}),
  'a date that is none': () => new Date(NaN),
};

/** A scan with that value in a field. */
const scanWith = (field: string, value: unknown): object => ({
  TimeStamp: hour(1),
  Code: 'InTransit',
  Description: 'Sorted',
  [field]: value,
});

/** A scan whose field throws when it is read. */
const scanWithGetter = (field: string): object =>
  Object.defineProperty(scanWith(field, ''), field, { get: failing, enumerable: true });

const answerWith = (event: unknown, shape: 'legs' | 'events'): object => {
  const events = [event, { TimeStamp: hour(2), Code: 'OutForDelivery' }];
  return {
    ConsignmentReferenceForAllLegsAssignedByMpd: reference,
    TrackedPackages: [
      shape === 'legs' ? { Legs: [{ CarrierServiceName: 'A', Events: events }] } : { Events: events },
    ],
  };
};

const eventsOf = (answer: object) =>
  parseTracking(answer, reference).packages.flatMap(({ legs }) => legs.flatMap(({ events }) => events));

const fields = ['TimeStamp', 'Code', 'Description', 'SignedBy', 'Location', 'CarrierServiceName', 'Other'];

for (const shape of ['legs', 'events'] as const)
  describe(`a value that cannot be read, in ${shape}`, () => {
    for (const field of fields) {
      for (const [name, value] of Object.entries(values))
        it(`keeps the event with ${name} as ${field}`, () => {
          const events = eventsOf(answerWith(scanWith(field, value()), shape));
          expect(events).to.have.lengthOf(2);
          const event = events.find((each) => each.state !== 'OutForDelivery')!;
          expect(event.time === undefined).to.equal(field === 'TimeStamp');
          if (field !== 'Description') expect(event.description).to.equal('Sorted');
          expect(() => JSON.stringify(events)).not.to.throw();
        });

      it(`keeps the event whose ${field} throws`, () => {
        expect(eventsOf(answerWith(scanWithGetter(field), shape))).to.have.lengthOf(2);
      });
    }

    it('leaves out an event that throws', () => {
      const answer = answerWith({}, shape) as { TrackedPackages: Record<string, unknown>[] };
      const holder =
        shape === 'legs' ? (answer.TrackedPackages[0]!.Legs as object[])[0] : answer.TrackedPackages[0];
      const { Events } = holder as { Events: object[] };
      Object.defineProperty(Events, 0, { get: failing });
      expect(eventsOf(answer)).to.have.lengthOf(1);
    });

    it('keeps an event that throws for all its fields', () => {
      const answer = answerWith(new Proxy({}, { get: failing, ownKeys: failing }), shape);
      expect(eventsOf(answer)).to.have.lengthOf(2);
    });
  });

describe('a reference that cannot be read', () => {
  for (const [name, value] of Object.entries(values))
    it(`is absent: ${name}`, () => {
      const answer = {
        ...answerWith({ Code: 'Delivered' }, 'legs'),
        ConsignmentReferenceForAllLegsAssignedByMpd: value(),
      };
      expect(parseTracking(answer, reference).reference).to.equal(reference);
    });
});
