import { expect } from 'chai';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { hour, leg, multiLeg, reference, scan } from './answers.js';
import { onlyPackage } from './told.js';

const at = (stamp: string): number => Date.parse(stamp);

describe('an event that lies ahead', () => {
  const told = (now: number, ...stamps: (readonly [code: string, stamp: string])[]) =>
    onlyPackage(
      parseTracking(
        multiLeg([leg('A', ...stamps.map(([code, stamp]) => scan(code, stamp)))]),
        reference,
        undefined,
        now,
      ),
    );

  it('is told, and is no scan: it changes no state and is never the newest', () => {
    for (const code of ['Delivered', 'OutForDelivery', 'Delayed', 'for_information', 'XJ-41']) {
      const { state, lastEvent, legs } = told(at(hour(3)), ['InTransit', hour(2)], [code, hour(30)]);
      expect(state, code).to.equal('InTransit');
      expect(lastEvent!.code, code).to.equal('InTransit');
      expect(legs[0]!.events.map(({ planned }) => planned)).to.deep.equal([false, true]);
    }
  });

  it('hands nothing over and does not make its leg the current one', () => {
    const { legs, state } = onlyPackage(
      parseTracking(
        multiLeg([
          leg('A', scan('InTransit', hour(1)), scan('Delivered', hour(40))),
          leg('B', scan('OutForDelivery', hour(50))),
        ]),
        reference,
        undefined,
        at(hour(3)),
      ),
    );
    expect(state).to.equal('InTransit');
    expect(legs.map(({ progress, handedOver }) => [progress, handedOver])).to.deep.equal([
      ['current', false],
      ['waiting', false],
    ]);
  });

  it('counts once its time has come', () => {
    expect(told(at(hour(30)), ['InTransit', hour(2)], ['Delivered', hour(30)]).state).to.equal('Delivered');
  });

  it('is not one that is ahead by as much as clocks differ', () => {
    expect(told(at('2024-03-04T11:57:00Z'), ['Delivered', '2024-03-04T12:00:00+00:00']).state).to.equal(
      'Delivered',
    );
  });

  it('is not a scan that is ahead by no more than zones differ: its offset is wrong', () => {
    for (const hours of [3, 12, 16]) {
      const { state, lastEvent } = told(at(hour(3)), ['InTransit', hour(2)], ['Delivered', hour(hours)]);
      expect(state).to.equal('Delivered');
      expect(lastEvent!.code).to.equal('Delivered');
    }
  });

  it('is one that changes no state, as soon as it is ahead by more than clocks differ', () => {
    for (const code of ['for_information', 'XJ-41']) {
      const { lastEvent } = told(at(hour(3)), ['InTransit', hour(2)], [code, hour(3.2)]);
      expect(lastEvent!.code).to.equal('InTransit');
    }
  });

  it('is not one whose offset is unknown and that may have happened in some zone', () => {
    const now = at('2024-03-04T12:00:00Z');
    for (const stamp of ['2024-03-04T22:00:00', '2024-03-05T01:30:00', '2024-03-05'])
      expect(told(now, ['Delivered', stamp]).state, stamp).to.equal('Delivered');
    for (const stamp of ['2024-03-05T03:00:00', '2024-03-06'])
      expect(told(now, ['InTransit', hour(1)], ['Delivered', stamp]).state, stamp).to.equal('InTransit');
  });

  it('is none where all of them do: the clock is wrong', () => {
    expect(told(at(hour(-100)), ['InTransit', hour(1)], ['Delivered', hour(2)]).state).to.equal('Delivered');
  });

  it('is never one without a readable time', () => {
    expect(told(at(hour(1)), ['Delivered', 'soon']).state).to.equal('Delivered');
  });

  it('in a flattened response announces nobody', () => {
    const Events = [
      { ...scan('Delivered', hour(2)), CarrierServiceName: 'A' },
      { ...scan('Manifested', hour(90)), CarrierServiceName: 'B' },
    ];
    const answer = { TrackedPackages: [{ Events }] };
    expect(onlyPackage(parseTracking(answer, reference, undefined, at(hour(3)))).state).to.equal('Delivered');
  });
});
