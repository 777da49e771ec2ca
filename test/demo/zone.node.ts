/** The demo's journeys within one country are told by the viewer's own clock, wherever the viewer is. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { recent, recentJourney } from '../../demo/shared/recent.js';
import { journeyOf } from '../../src/sandbox/index.js';
import { DAY } from '../../src/tracking/time.js';
import { startDemo } from './demo-page.js';

const stampsOf = (response: unknown): string[] =>
  [...JSON.stringify(response).matchAll(/"TimeStamp":"([^"]+)"/g)].map(([, stamp]) => stamp!);

describe('journeys in the viewer’s zone', () => {
  const { TZ } = process.env;

  before(() => {
    process.env.TZ = 'Asia/Tokyo';
  });
  after(() => {
    if (TZ === undefined) Reflect.deleteProperty(process.env, 'TZ');
    else process.env.TZ = TZ;
  });

  it('keep their times of day, and end within the last 24 hours', () => {
    const { answer } = journeyOf('J01');
    const stamps = stampsOf(recent(answer));
    assert.deepEqual(
      stamps.map((stamp) => stamp.slice(11)),
      stampsOf(answer).map((stamp) => stamp.slice(11).replace('+00:00', '+09:00')),
    );
    const age = Date.now() - Math.max(...stamps.map((stamp) => Date.parse(stamp)));
    assert.ok(age >= 0 && age < DAY, String(age));
  });

  it('keep their offsets if they have several', () => {
    const { answer } = recentJourney(journeyOf('J07'));
    assert.deepEqual(
      stampsOf(answer).map((stamp) => stamp.slice(-6)),
      stampsOf(journeyOf('J07').answer).map((stamp) => stamp.slice(-6)),
    );
  });

  it('keep their moments while they are live', async () => {
    const demo = await startDemo();
    try {
      const response = await fetch(`${demo.url}delivery-status/EC-000-002-4DF`);
      const stamps = stampsOf(await response.json());
      assert.ok(stamps.length > 4);
      for (const stamp of stamps) {
        assert.match(stamp, /\+09:00$/);
        assert.ok(Date.parse(stamp) <= Date.now(), stamp);
      }
    } finally {
      await demo.close();
    }
  });
});
