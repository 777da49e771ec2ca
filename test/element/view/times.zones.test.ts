/** How times are shown: relative days, clocks of other zones, days of legs, and how long there was no update. */
import { expect } from '@open-wc/testing';
import type { ProTrackingResponse } from '../../../src/tracking/pro-api.js';
import { legsOf, leg, multiLeg, scan, type WireLeg } from '../../tracking/answers.js';
import { place, type Attributes, type Driver } from '../driver.js';

const { now } = Date;
const minute = 60_000;
const day = 1_440 * minute;

afterEach(() => {
  Date.now = now;
});

/** Shows the legs at that time. */
const showAt = async (
  moment: number | string,
  legs: readonly WireLeg[],
  attributes: Attributes = {},
): Promise<Driver> => {
  const instant = typeof moment === 'string' ? Date.parse(moment) : moment;
  Date.now = () => instant;
  const driver = await place(attributes, { data: multiLeg(legs) as unknown as ProTrackingResponse });
  await driver.shows('ready');
  return driver;
};

const one = (stamp: string, code = 'OutForDelivery'): WireLeg[] => [leg('A', scan(code, stamp))];

/** Versions of `Intl`'s data differ in the comma after a weekday. */
const plain = (text: string): string => text.replace(/[\s\u202f]+/g, ' ').replace(/(Mon(day)?), 2/, '$1 2');

/** Where the line below the headline has the time. */
const lineAt = async (...given: Parameters<typeof showAt>): Promise<string> =>
  plain((await showAt(...given)).line());

/** `2026-03-02T23:50+14:00` */
const stampAt = (instant: number, offset: number): string =>
  `${new Date(instant + offset * minute).toISOString().slice(0, 16)}${offset < 0 ? '-' : '+'}${String(
    Math.abs(offset) / 60,
  ).padStart(2, '0')}:00`;

interface Midnight {
  readonly zone: string;
  /** An event before a midnight on the shown clock, and that midnight. */
  readonly stamp: string;
  readonly at: number;
}

const midnights: readonly Midnight[] = [
  { zone: 'event', stamp: '2026-03-02T23:50:00-05:00', at: Date.UTC(2026, 2, 3, 5) },
  { zone: 'event', stamp: '2026-03-02T23:50:00+13:00', at: Date.UTC(2026, 2, 2, 11) },
  { zone: 'viewer', stamp: stampAt(+new Date(2026, 2, 2, 23, 50), 540), at: +new Date(2026, 2, 3) },
  { zone: 'viewer', stamp: stampAt(+new Date(2026, 2, 2, 23, 50), -480), at: +new Date(2026, 2, 3) },
  { zone: 'Pacific/Kiritimati', stamp: '2026-03-02T09:50:00+00:00', at: Date.UTC(2026, 2, 2, 10) },
  { zone: 'Asia/Kolkata', stamp: '2026-03-02T18:20:00+00:00', at: Date.UTC(2026, 2, 2, 18, 30) },
];

describe('today and yesterday', () => {
  for (const { zone, stamp, at } of midnights)
    it(`change at midnight on the clock that is shown: ${zone}, ${stamp}`, async () => {
      for (const [moment, word] of [
        [at - 10 * minute, 'Today'],
        [at - 1, 'Today'],
        [at, 'Yesterday'],
        [at + day - 1, 'Yesterday'],
        [at + day, 'Mon 2 March'],
        [at - day - 1, 'Mon 2 March'],
      ] as const) {
        const line = await lineAt(moment, one(stamp), { 'time-zone': zone });
        expect(line.startsWith(`${word}, 23:50`), `${line} at ${new Date(moment).toISOString()}`).to.equal(
          true,
        );
      }
    });

  it('are headings of the history too: yesterday with its date, earlier days with their weekday', async () => {
    const legs = [
      leg(
        'A',
        ...['02-27T09:00', '03-01T10:00', '03-02T11:37', '03-02T12:00'].map((stamp) =>
          scan('InTransit', stampAt(Date.parse(`2026-${stamp}:00Z`), 0)),
        ),
      ),
    ];
    const driver = await showAt('2026-03-02T18:00:00Z', legs);
    const days = driver.parts('day').map((each) => plain(each.textContent).replace(',', ''));
    expect(days).to.deep.equal(['Today', 'Yesterday 1 March', 'Friday 27 February']);
    expect(driver.events().map(({ time }) => time.replace(/^.*?(\d\d:\d\d).*$/, '$1'))).to.deep.equal([
      '12:00',
      '11:37',
      '10:00',
      '09:00',
    ]);
  });

  it('are updated when the shopper returns to the page', async () => {
    const driver = await showAt('2026-03-02T18:00:00Z', one('2026-03-02T11:37:00+00:00'));
    expect(driver.line()).to.match(/^Today/);
    Date.now = () => Date.parse('2026-03-03T08:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await driver.element.updateComplete;
    expect(driver.line()).to.match(/^Yesterday/);
  });

  it('count days of 23 and 25 hours as one', async () => {
    const attributes = { 'time-zone': 'Europe/London' };
    for (const [stamp, moment, word] of [
      ['2026-03-28T23:30:00+00:00', '2026-03-29T22:59:00Z', 'Yesterday'],
      ['2026-03-28T23:30:00+00:00', '2026-03-29T23:01:00Z', 'Sat'],
      ['2026-10-24T23:30:00+01:00', '2026-10-25T23:59:00Z', 'Yesterday'],
      ['2026-10-25T00:10:00+01:00', '2026-10-25T23:59:00Z', 'Today'],
    ] as const)
      expect(await lineAt(moment, one(stamp), attributes)).to.match(new RegExp(`^${word}`));
  });

  it('follow the shopper’s own calendar for a date without a time, which has no clock', async () => {
    for (const hours of [0, 12, 23]) {
      const driver = await showAt(+new Date(2026, 2, 2, hours, 30), one('2026-03-02'));
      expect(driver.line()).to.equal('Today');
      expect(driver.times()[0]?.dateTime).to.equal('2026-03-02');
    }
  });

  it('begin a line with a capital letter in every language', async () => {
    const beginnings = { de: 'Heute, 11:37 Uhr', fr: 'Aujourd’hui', sv: 'I dag', ja: '今日 11:37' };
    for (const [lang, beginning] of Object.entries(beginnings)) {
      const line = await lineAt('2026-03-02T18:00:00Z', one('2026-03-02T11:37:00+00:00'), { lang });
      expect(line.startsWith(beginning), line).to.equal(true);
    }
  });
});

describe('the days of a folded leg', () => {
  const daysOf = async (...stamps: readonly string[]): Promise<string> => {
    const legs = [
      leg('A', ...stamps.map((stamp) => scan('InTransit', stamp))),
      leg('B', scan('InTransit', '2026-03-20T10:00:00Z')),
    ];
    const driver = await showAt('2026-03-21T00:00:00Z', legs);
    return driver.legs().at(-1)!.facts;
  };

  it('are one day, or the first and the last, with the number of updates', async () => {
    expect(await daysOf('2026-03-04T17:20:00Z')).to.equal('Leg 1 of 2, 4 March, 1 update');
    expect(await daysOf('2026-03-04T17:20:00Z', '2026-03-05T11:37:00Z')).to.equal(
      'Leg 1 of 2, 4–5 March, 2 updates',
    );
    expect(await daysOf('2026-02-28T17:20:00Z', '2026-03-01T11:37:00Z')).to.match(
      /^Leg 1 of 2, 28 February\s–\s1 March, 2 updates$/,
    );
  });

  it('include dates without a time, and leave out what is no time', async () => {
    expect(await daysOf('2026-03-04', '2026-03-06')).to.equal('Leg 1 of 2, 4–6 March, 2 updates');
    expect(await daysOf('soon', '2026-03-06T10:00:00Z')).to.equal('Leg 1 of 2, 6 March, 2 updates');
    expect(await daysOf('soon')).to.equal('Leg 1 of 2, 1 update');
  });

  it('are not repeated above the events of an open leg', async () => {
    const driver = await showAt('2026-03-21T00:00:00Z', legsOf('Collected Delivered | InTransit'));
    expect(driver.legs()[0]?.facts).to.equal('Leg 2 of 2');
  });
});

describe('a clock of another zone', () => {
  const noon = Date.UTC(2026, 2, 4, 12);
  const own = -new Date(noon).getTimezoneOffset();
  const clockAt = (offset: number): string => new Date(noon + offset * minute).toISOString().slice(11, 16);
  /** An offset that is neither the viewer's nor UTC's, on the same day. */
  const foreign = own - 60 || own - 120;

  it('is not named if it is the viewer’s own', async () => {
    const stamp = stampAt(noon, own);
    const driver = await showAt(noon, one(stamp));
    expect(driver.line()).to.equal(`Today, ${clockAt(own)}`);
    expect(driver.events()[0]?.time).to.equal(`Today ${clockAt(own)}`);
  });

  it('is local time in the history, and the viewer’s own time follows in the line', async () => {
    const driver = await showAt(noon, one(stampAt(noon, foreign)));
    expect(plain(driver.events()[0]!.time)).to.equal(`Today ${clockAt(foreign)} local time`);
    expect(plain(driver.line())).to.equal(
      `Today, ${clockAt(foreign)} local time (${clockAt(own)} your time)`,
    );
    const instants = driver.times().map(({ dateTime }) => Date.parse(dateTime));
    expect(instants).to.deep.equal([noon, noon]);
  });

  it('is followed by it in the facts too', async () => {
    const driver = await showAt(noon + 3 * day, one(stampAt(noon, foreign)));
    expect(plain(driver.facts()['Last update'] ?? '')).to.match(
      new RegExp(`^Wed,? 4 March, ${clockAt(foreign)} local time \\(${clockAt(own)} your time\\)$`),
    );
  });

  it('has the viewer’s day if that is another one', async () => {
    // 23:30 there is past midnight for the viewer.
    const late = Date.UTC(2026, 2, 4, 23, 30) - (own - 120) * minute;
    const driver = await showAt(late + 30 * minute, one(stampAt(late, own - 120)));
    expect(plain(driver.line())).to.match(
      /^(Today|Yesterday), 23:30 (local time|UTC) \(today, 01:30 your time\)$/,
    );
  });

  it('is UTC for +00:00, which may be no place’s time', async () => {
    if (own === 0) return;
    const driver = await showAt(noon, one(stampAt(noon, 0)));
    expect(driver.events()[0]?.time).to.match(/ 12:00 UTC$/);
    expect(plain(driver.line())).to.include(`12:00 UTC (`);
  });

  it('has its zone’s name if the page chose the zone', async () => {
    const zone = own === 540 ? 'America/New_York' : 'Asia/Tokyo';
    const driver = await showAt(noon, one(stampAt(noon, own)), { 'time-zone': zone });
    expect(driver.events()[0]?.time).to.match(/\d\d:\d\d (GMT[+-]\d|E[SD]T|JST)/);
    expect(driver.text()).not.to.include('your time');
  });
});
