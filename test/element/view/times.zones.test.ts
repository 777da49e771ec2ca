/** What is said of time: today and yesterday, how long a leg took, how long nothing was heard. */
import { expect } from '@open-wc/testing';
import type { ProTrackingResponse } from '../../../src/tracking/pro-api.js';
import { legsOf, leg, multiLeg, scan, type WireLeg } from '../../tracking/answers.js';
import { eventually } from '../crowd.js';
import { place, type Attributes, type Driver } from '../driver.js';

const { now } = Date;
const minute = 60_000;
const day = 1_440 * minute;

afterEach(() => {
  Date.now = now;
});

/** Shows those legs at that moment. */
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

/** Commas come and go between versions of `Intl`'s data. */
const plain = (text: string): string => text.replace(/[\s\u202f]+/g, ' ').replace(/(Mon(day)?), 2/, '$1 2');

/** `2026-03-02T23:50+14:00`, of an instant. */
const stampAt = (instant: number, offset: number): string =>
  `${new Date(instant + offset * minute).toISOString().slice(0, 16)}${offset < 0 ? '-' : '+'}${String(
    Math.abs(offset) / 60,
  ).padStart(2, '0')}:00`;

interface Midnight {
  readonly zone: string;
  /** A scan a moment before a midnight on the shown clock, and that midnight. */
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
    it(`turn at midnight on the clock that is shown: ${zone}, ${stamp}`, async () => {
      const told = async (moment: number): Promise<string> => {
        const driver = await showAt(moment, one(stamp), { 'time-zone': zone });
        return plain(driver.fact());
      };
      const exact = /^(\w+, )?Monday 2 March, 23:50/;
      for (const [moment, word] of [
        [at - 10 * minute, 'today, '],
        [at - 1, 'today, '],
        [at, 'yesterday, '],
        [at + day - 1, 'yesterday, '],
        [at + day, ''],
        [at - day - 1, ''],
      ] as const) {
        const fact = await told(moment);
        expect(fact).to.match(exact);
        expect(exact.exec(fact)?.[1] ?? '', new Date(moment).toISOString()).to.equal(word);
      }
    });

  it('are told of the list too, with the day itself', async () => {
    const driver = await showAt('2026-03-02T18:00:00Z', one('2026-03-02T11:37:00+00:00'));
    expect(plain(driver.events()[0]!.time)).to.match(/^today, Mon,? 2 Mar 11:37/);
    expect(driver.times().map(({ dateTime }) => new Date(dateTime).toISOString())).to.deep.equal([
      '2026-03-02T11:37:00.000Z',
      '2026-03-02T11:37:00.000Z',
    ]);
  });

  it('are told anew when the shopper comes back to the page', async () => {
    const driver = await showAt('2026-03-02T18:00:00Z', one('2026-03-02T11:37:00+00:00'));
    expect(driver.fact()).to.match(/^today/);
    Date.now = () => Date.parse('2026-03-03T08:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await driver.element.updateComplete;
    expect(driver.fact()).to.match(/^yesterday/);
  });

  it('count days of 23 and 25 hours as one', async () => {
    const attributes = { 'time-zone': 'Europe/London' };
    for (const [stamp, moment, word] of [
      ['2026-03-28T23:30:00+00:00', '2026-03-29T22:59:00Z', 'yesterday'],
      ['2026-03-28T23:30:00+00:00', '2026-03-29T23:01:00Z', 'Saturday'],
      ['2026-10-24T23:30:00+01:00', '2026-10-25T23:59:00Z', 'yesterday'],
      ['2026-10-25T00:10:00+01:00', '2026-10-25T23:59:00Z', 'today'],
    ] as const)
      expect((await showAt(moment, one(stamp), attributes)).fact()).to.match(new RegExp(`^${word}`));
  });

  it('are told of a date alone by the shopper’s own calendar, without a clock', async () => {
    for (const hours of [0, 12, 23]) {
      const driver = await showAt(+new Date(2026, 2, 2, hours, 30), one('2026-03-02'));
      expect(plain(driver.fact())).to.equal('today, Monday 2 March');
      expect(driver.times()[0]?.dateTime).to.equal('2026-03-02');
    }
  });

  it('are said in the language as within a sentence, and shown as they begin one', async () => {
    const beginnings = { de: 'heute, Montag', fr: 'aujourd’hui, lundi', sv: 'i dag, måndag', ja: '今日' };
    for (const [lang, beginning] of Object.entries(beginnings)) {
      const driver = await showAt('2026-03-02T18:00:00Z', one('2026-03-02T11:37:00+00:00'), { lang });
      expect(driver.fact().startsWith(beginning), driver.fact()).to.equal(true);
      const { textTransform } = getComputedStyle(driver.part('fact')!, '::first-letter');
      expect(textTransform).to.equal('uppercase');
    }
  });
});

describe('how long a leg took', () => {
  const rows: readonly (readonly [from: string, to: string, lang: string, spell: string])[] = [
    ['2024-03-04T17:20:00+00:00', '2024-03-05T11:37:00+00:00', 'en', '18 hours'],
    ['2024-03-04T17:20:00+00:00', '2024-03-05T17:20:00+00:00', 'en', '1 day'],
    // In Sydney, clocks are set back in this night.
    ['2024-04-06T03:00:00+00:00', '2024-04-07T03:00:00+00:00', 'en', '1 day'],
    // In New York in this one.
    ['2024-11-02T17:00:00+00:00', '2024-11-03T17:00:00+00:00', 'en', '1 day'],
    ['2024-03-04T17:20:00+01:00', '2024-03-04T17:00:00+00:00', 'en', '40 minutes'],
    ['2024-03-04T17:20:00+00:00', '2024-03-07T11:37:00+00:00', 'de', '2 Tage'],
    ['2024-03-04T17:20:00+00:00', '2024-03-09T17:20:00+00:00', 'fr', '5 jours'],
  ];
  for (const [from, to, lang, spell] of rows)
    it(`is told in whole units: ${spell} from ${from}`, async () => {
      const driver = await showAt(to, [leg('A', scan('Collected', from), scan('Delivered', to))], { lang });
      expect(driver.legs()[0]?.facts.split(' · ')[1]).to.equal(spell);
    });

  it('is not told of one scan, of dates alone, and of what is no time at all', async () => {
    const stamps = [['2024-03-04T17:20:00Z'], ['2024-03-04', '2024-03-06'], ['soon', '2024-03-06T10:00:00Z']];
    for (const all of stamps) {
      const scans = all.map((stamp) => scan('InTransit', stamp));
      const driver = await showAt('2024-03-08T00:00:00Z', [leg('A', ...scans)]);
      expect(driver.legs()[0]?.facts.split(' · ')).to.have.lengthOf(2);
    }
  });
});

describe('how long nothing was heard', () => {
  const last = Date.UTC(2024, 2, 4, 2);
  const after = async (days: number, codes: string, attributes: Attributes = {}): Promise<string> => {
    const driver = await showAt(last + days * day, legsOf(codes), attributes);
    return driver.part('stalled')?.textContent ?? '';
  };

  it('is told from the third whole day on', async () => {
    expect(await after(-1, 'Collected InTransit')).to.equal('');
    expect(await after(3 - 1 / 1_440, 'Collected InTransit')).to.equal('');
    expect(await after(3, 'Collected InTransit')).to.equal('No new scan for 3 days.');
    expect(await after(1_234, 'Collected Delayed')).to.equal('No new scan for 1,234 days.');
  });

  it('counts from the newest scan, whatever it says', async () => {
    expect(await after(3, 'InTransit XJ-41')).to.equal('No new scan for 3 days.');
  });

  for (const state of [
    'Delivered',
    'DeliveredDamaged',
    'Lost',
    'Cancelled',
    'AtCollectionPoint',
    'ReturnedToSender',
  ])
    it(`is not told of ${state}`, async () => {
      expect(await after(30, `InTransit ${state}`)).to.equal('');
    });

  it('is told of a journey that waits for the next carrier', async () => {
    expect(await after(5, 'Collected Delivered |')).to.equal('No new scan for 5 days.');
  });

  it('is told in the form that the language has for the number', async () => {
    for (const [lang, days, text] of [
      ['de', 3, 'Seit 3 Tagen kein neuer Scan.'],
      ['cs', 3, /3 dny/],
      ['cs', 5, /5 dn/],
      ['pl', 5, 'Brak nowych skanów od 5 dni.'],
    ] as const)
      expect(await after(days, 'Collected InTransit', { lang })).to.match(new RegExp(text));
  });
});

describe('the zone of a clock', () => {
  const own = -new Date(Date.UTC(2024, 2, 4, 12)).getTimezoneOffset();

  it('is not named where it is the viewer’s own', async () => {
    const stamp = stampAt(Date.UTC(2024, 2, 4, 12), own).replace(/\+00:00$/, 'Z');
    expect((await showAt(stamp, one(stamp))).fact()).to.match(/\d\d:\d\d$/);
  });

  it('is named where it is another, on every clock of the journey', async () => {
    const stamps = [own, own - 180].map((offset) => stampAt(Date.UTC(2024, 2, 4, 12), offset));
    const driver = await showAt(stamps[0]!, [leg('A', ...stamps.map((stamp) => scan('InTransit', stamp)))]);
    await eventually(() => driver.events().length === 2, 'both scans');
    for (const { time } of driver.events()) expect(time).to.match(/UTC([+−]\d\d:\d\d)?$/);
    expect(driver.fact()).to.match(/UTC/);
  });
});
