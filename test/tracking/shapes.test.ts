import { expect } from 'chai';
import type { Consignment } from '../../src/tracking/consignment.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { by, flattened, hour, leg, legsOf, multiLeg, reference, scan } from './answers.js';

const read = (answer: unknown): Consignment => parseTracking(answer, reference);

const packagesOf = (TrackedPackages: unknown): Consignment['packages'] =>
  read({ ConsignmentReferenceForAllLegsAssignedByMpd: reference, TrackedPackages }).packages;

const legsIn = (Legs: unknown) => packagesOf([{ Legs }])[0]!.legs;

const inTransit = scan('InTransit', hour(1));

describe('the shape of an answer', () => {
  it('is told by what a package holds', () => {
    const legs = legsOf('Collected InTransit | OutForDelivery');
    expect(read(multiLeg(legs))).to.deep.equal(read(flattened(legs)));
  });

  it('may differ from package to package', () => {
    const packages = packagesOf([
      { Legs: [leg('A', inTransit), leg('B')] },
      { Events: [by('A', inTransit), by('B', scan('OutForDelivery', hour(2)))] },
    ]);
    expect(packages.map(({ state }) => state)).to.deep.equal(['InTransit', 'OutForDelivery']);
    expect(packages.map(({ legs }) => legs.length)).to.deep.equal([2, 2]);
  });

  it('is flattened where the legs are null or empty and there are events', () => {
    for (const Legs of [null, [], undefined])
      expect(packagesOf([{ Legs, Events: [by('A', inTransit)] }])[0]!.state).to.equal('InTransit');
  });

  it('is multi-leg where the events of the package are null or empty', () => {
    for (const Events of [null, [], undefined])
      expect(packagesOf([{ Legs: [leg('A', inTransit)], Events }])[0]!.state).to.equal('InTransit');
  });
});

describe('a list', () => {
  const nothings: readonly (readonly [what: string, list: unknown])[] = [
    ['absent', undefined],
    ['null', null],
    ['empty', []],
    ['of nulls', [null, null]],
  ];
  for (const [what, list] of nothings) {
    it(`of packages may be ${what}`, () => expect(packagesOf(list)).to.deep.equal([]));

    it(`of legs may be ${what}`, () => expect(legsIn(list)).to.deep.equal([]));

    it(`of a leg’s events may be ${what}`, () => {
      const [only] = legsIn([{ CarrierServiceName: 'A', Events: list }]);
      expect(only).to.deep.include({ number: 1, carrierService: 'A', events: [], progress: 'waiting' });
    });

    it(`of a package’s events may be ${what}`, () => {
      const [only] = packagesOf([{ Events: list }]);
      expect(only).to.deep.include({ state: undefined, legs: [] });
    });
  }

  it('leaves out the nulls between its items', () => {
    const [first, second, ...more] = packagesOf([
      null,
      { Legs: [null, leg('A', inTransit), null, { CarrierServiceName: 'B', Events: [null, inTransit] }] },
      null,
      { Events: [null, by('C', inTransit), null] },
    ]);
    expect(more).to.deep.equal([]);
    expect(first!.legs.map(({ events }) => events.length)).to.deep.equal([1, 1]);
    expect(first!.legs.map(({ number }) => number)).to.deep.equal([1, 2]);
    expect(second!.legs[0]!.events).to.have.lengthOf(1);
  });
});

describe('a field', () => {
  const eventOf = (event: unknown) => legsIn([{ Events: [event] }])[0]!.events[0]!;

  it('of an event may be absent or null, all but the stamp', () => {
    const bare = { code: '', description: '', signedBy: '', location: '', name: undefined, state: undefined };
    expect(eventOf({ TimeStamp: hour(1) })).to.include(bare);
    const nulls = { Code: null, Description: null, SignedBy: null, Location: null };
    expect(eventOf({ TimeStamp: hour(1), ...nulls })).to.include(bare);
  });

  it('of an event may be absent, the stamp too', () => {
    expect(eventOf({})).to.include({ time: undefined, timestamp: undefined });
    expect(eventOf({ TimeStamp: null, Code: 'InTransit' })).to.include({
      time: undefined,
      state: 'InTransit',
    });
  });

  it('has no blanks around its text', () => {
    expect(eventOf({ Code: ' OFD ', Description: ' On its way\n', Location: '\tLeeds ' })).to.include({
      code: 'OFD',
      description: 'On its way',
      location: 'Leeds',
      state: 'OutForDelivery',
    });
  });

  it('of an unusable type does not take its event away', () => {
    for (const value of [{}, [], true, { text: 'x' }, [['x']]]) {
      const event = eventOf({ TimeStamp: value, Code: value, Description: value, Location: value });
      expect(event).to.include({ time: undefined, code: '', description: '', location: '' });
    }
  });

  it('keeps the stamp as it was received', () => {
    for (const stamp of ['2024-03-04T10:00:00.1234567+00:00', 'soon', ''])
      expect(eventOf({ TimeStamp: stamp }).timestamp).to.equal(stamp);
  });

  it('may be 500 characters long, or far longer', () => {
    const long = 'x'.repeat(100_000);
    expect(eventOf({ Description: long }).description).to.equal(long);
  });

  it('may have a name in any casing', () => {
    const camel = {
      consignmentReferenceForAllLegsAssignedByMpd: reference,
      trackedPackages: [
        {
          packageReferenceForAllLegsAssignedByMpd: 'EP-000-002-4RE',
          legs: [
            {
              carrierServiceName: 'A',
              events: [{ timestamp: hour(1), code: 'InTransit', signedBy: 'C. Smith', LOCATION: 'Leeds' }],
            },
          ],
        },
      ],
    };
    const { packages } = read(camel);
    expect(packages[0]).to.include({ reference: 'EP-000-002-4RE', state: 'InTransit' });
    expect(packages[0]!.legs[0]!.carrierService).to.equal('A');
    expect(packages[0]!.lastEvent).to.include({ signedBy: 'C. Smith', location: 'Leeds' });
  });

  it('that is not known is passed over', () => {
    const known = multiLeg(legsOf('InTransit'));
    expect(read({ ...known, Links: [{ Rel: 'x' }], Legs: 7, Events: 'x' })).to.deep.equal(read(known));
  });

  it('cannot reach what every object inherits', () => {
    const hostile: unknown = JSON.parse(
      `{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "TrackedPackages": [
        {"__proto__": {"polluted": true}, "Legs": [{"CarrierServiceName": "__proto__", "Events": [
          {"TimeStamp": "__proto__", "Code": "__proto__", "Description": "constructor", "__proto__": {"Code": "Lost"}}]}]}]}`,
    );
    const { packages, state } = read(hostile);
    expect(state).to.equal(undefined);
    expect(packages[0]!.legs[0]!.carrierService).to.equal('__proto__');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});

describe('the reference of an answer', () => {
  const answer = multiLeg(legsOf('InTransit'));

  it('may differ from the one that was asked for in its casing', () => {
    expect(parseTracking(answer, reference.toLowerCase()).reference).to.equal(reference);
    const lower = { ...answer, ConsignmentReferenceForAllLegsAssignedByMpd: reference.toLowerCase() };
    expect(parseTracking(lower, reference).reference).to.equal(reference);
  });

  it('may be absent, null or empty: it is then the one that was asked for', () => {
    for (const absent of [undefined, null, '', ' ']) {
      const told = parseTracking(
        { ...answer, ConsignmentReferenceForAllLegsAssignedByMpd: absent },
        reference,
      );
      expect(told.reference).to.equal(reference);
      expect(told.state).to.equal('InTransit');
    }
  });

  it('is whatever the answer says where none was asked for', () => {
    expect(parseTracking(answer, '').reference).to.equal(reference);
  });

  it('may be longer than today’s, or of another form', () => {
    const long = 'EC-0000-0000-0000-0000-0000';
    const told = parseTracking({ ...answer, ConsignmentReferenceForAllLegsAssignedByMpd: long }, long);
    expect(told.reference).to.equal(long);
  });

  it('of another consignment is a mismatch', () => {
    for (const other of ['EC-000-002-4DG', 'EC-000-002-4D', 'EC-000-002-4DFF'])
      expect(() => parseTracking(answer, other))
        .to.throw(Error)
        .with.property('kind', 'mismatch');
  });

  it('of another consignment is not told in the error', () => {
    expect(() => parseTracking(answer, 'EC-999-999-999')).to.throw(/^(?!.*EC-)/);
  });
});
