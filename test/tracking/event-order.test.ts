import { expect } from 'chai';
import type { TrackedPackage } from '../../src/tracking/consignment.js';
import { hour, leg, scan, type WireEvent } from './answers.js';
import { codesByLeg, packageWith } from './told.js';

const legWith = (...events: WireEvent[]): TrackedPackage => packageWith(leg('A', ...events));

/** The same events listed from old to new and from new to old. */
const bothWays = (...events: WireEvent[]): TrackedPackage[] => [
  legWith(...events),
  legWith(...[...events].reverse()),
];

const unreadable = ['', 'soon', '2024-13-45T99:61:00+00:00', '0001-01-01T00:00:00+00:00', undefined];

describe('the events of a leg', () => {
  const collected = scan('Collected', hour(1));
  const inTransit = scan('InTransit', hour(2));
  const out = scan('OutForDelivery', hour(3));
  const delivered = scan('Delivered', hour(4));

  it('are told from old to new, however they are listed', () => {
    const orders = [
      [collected, inTransit, out, delivered],
      [delivered, out, inTransit, collected],
      [out, collected, delivered, inTransit],
      [inTransit, delivered, collected, out],
    ];
    for (const events of orders) {
      const told = legWith(...events);
      expect(codesByLeg(told)).to.deep.equal(['Collected InTransit OutForDelivery Delivered']);
      expect(told.state).to.equal('Delivered');
    }
  });

  it('are ordered by instant and not by the clock that their offset shows', () => {
    const told = legWith(
      scan('OutForDelivery', '2024-04-03T01:15:00-04:00'),
      scan('InTransit', '2024-04-03T06:10:00+01:00'),
      scan('Collected', '2024-04-03T12:00:00+09:00'),
    );
    expect(codesByLeg(told)).to.deep.equal(['Collected InTransit OutForDelivery']);
  });

  it('are ordered to the fraction of a second', () => {
    const told = legWith(
      scan('OutForDelivery', '2024-03-04T10:00:00.25+00:00'),
      scan('InTransit', '2024-03-04T10:00:00.1234567+00:00'),
    );
    expect(codesByLeg(told)).to.deep.equal(['InTransit OutForDelivery']);
  });

  it('take up one that arrives late where it belongs in time', () => {
    const told = legWith(collected, inTransit, out, scan('AtCustoms', hour(-9 * 24)));
    expect(codesByLeg(told)).to.deep.equal(['AtCustoms Collected InTransit OutForDelivery']);
    expect(told.state).to.equal('OutForDelivery');
  });
});

describe('events of the same instant', () => {
  const collected = scan('Collected', hour(1));
  const inTransit = scan('InTransit', hour(2));
  const out = scan('OutForDelivery', hour(2));

  it('keep the direction of their list', () => {
    for (const told of bothWays(collected, inTransit, out)) {
      expect(codesByLeg(told)).to.deep.equal(['Collected InTransit OutForDelivery']);
      expect(told.state).to.equal('OutForDelivery');
    }
  });

  it('count as the same when only their offsets differ', () => {
    const abroad = scan('InTransit', '2024-03-04T03:00:00+01:00');
    for (const told of bothWays(collected, abroad, out)) expect(told.state).to.equal('OutForDelivery');
  });

  it('that are alone in their leg keep the list’s order', () => {
    expect(legWith(inTransit, out).state).to.equal('OutForDelivery');
  });

  it('that are alone in their leg go the way of the package’s other legs', () => {
    const told = packageWith(
      leg('A', scan('InTransit', hour(2)), scan('Collected', hour(1))),
      leg('B', scan('OutForDelivery', hour(5)), scan('InTransit', hour(5))),
    );
    expect(codesByLeg(told)).to.deep.equal(['Collected InTransit', 'InTransit OutForDelivery']);
    expect(told.state).to.equal('OutForDelivery');
  });
});

describe('an event without a readable time', () => {
  for (const stamp of unreadable) {
    const named = JSON.stringify(stamp) ?? 'absent';

    it(`keeps its place at the end (${named})`, () => {
      const events = [scan('Collected', hour(1)), scan('InTransit', hour(2)), scan('OutForDelivery', stamp)];
      for (const told of bothWays(...events)) {
        expect(codesByLeg(told)).to.deep.equal(['Collected InTransit OutForDelivery']);
        expect(told.state).to.equal('OutForDelivery');
      }
    });

    it(`keeps its place in the middle and at the start (${named})`, () => {
      const middle = [scan('Collected', hour(1)), scan('AtCustoms', stamp), scan('InTransit', hour(2))];
      for (const told of bothWays(...middle))
        expect(codesByLeg(told)).to.deep.equal(['Collected AtCustoms InTransit']);
      const start = [scan('Collected', stamp), scan('InTransit', hour(2)), scan('OutForDelivery', hour(3))];
      for (const told of bothWays(...start))
        expect(codesByLeg(told)).to.deep.equal(['Collected InTransit OutForDelivery']);
    });

    it(`has no time, and keeps everything else (${named})`, () => {
      const [event] = legWith(scan('InTransit', stamp, { Location: 'Leeds' })).legs[0]!.events;
      expect(event).to.include({ code: 'InTransit', location: 'Leeds', state: 'InTransit' });
      expect(event!.time).to.equal(undefined);
    });
  }

  it('stays in the list’s order where no event has a time', () => {
    const told = legWith(scan('Collected', ''), scan('InTransit', undefined), scan('OutForDelivery', 'soon'));
    expect(codesByLeg(told)).to.deep.equal(['Collected InTransit OutForDelivery']);
  });
});

describe('an event with a date alone', () => {
  const day = '2024-03-05';

  it('stands between the days before and after it', () => {
    const told = legWith(
      scan('OutForDelivery', '2024-03-06T00:10:00Z'),
      scan('InTransit', day),
      scan('Collected', '2024-03-04T23:50:00Z'),
    );
    expect(codesByLeg(told)).to.deep.equal(['Collected InTransit OutForDelivery']);
  });

  it('keeps its place within its day', () => {
    const rows: readonly WireEvent[][] = [
      [
        scan('Collected', '2024-03-04T18:00:00Z'),
        scan('InTransit', '2024-03-05T05:00:00Z'),
        scan('OutForDelivery', '2024-03-05T07:00:00Z'),
        scan('Delivered', day),
      ],
      [
        scan('Collected', '2024-03-04T18:00:00Z'),
        scan('InTransit', day),
        scan('OutForDelivery', '2024-03-05T07:00:00Z'),
      ],
      [
        scan('Dispatched', '2024-03-03T18:00:00Z'),
        scan('Collected', '2024-03-04T18:00:00Z'),
        scan('InTransit', '2024-03-05T07:00:00Z'),
        scan('OutForDelivery', day),
        scan('AtCustoms', '2024-03-05T12:00:00Z'),
        scan('Delayed', '2024-03-06T12:00:00Z'),
      ],
    ];
    for (const events of rows)
      for (const told of bothWays(...events))
        expect(codesByLeg(told)).to.deep.equal([events.map(({ Code }) => Code).join(' ')]);
  });

  it('is the newest of its day where a list from new to old says so', () => {
    const told = legWith(
      scan('OutForDelivery', day),
      scan('InTransit', '2024-03-05T07:00:00Z'),
      scan('Collected', '2024-03-04T18:00:00Z'),
    );
    expect(codesByLeg(told)).to.deep.equal(['Collected InTransit OutForDelivery']);
    expect(told.state).to.equal('OutForDelivery');
  });

  it('does not turn the list round where nothing else tells its direction', () => {
    const told = legWith(scan('InTransit', '2024-03-05T07:00:00Z'), scan('OutForDelivery', day));
    expect(told.state).to.equal('OutForDelivery');
  });

  it('keeps the list’s order among others of its day', () => {
    expect(legWith(scan('InTransit', day), scan('OutForDelivery', day)).state).to.equal('OutForDelivery');
  });
});
