import { expect } from 'chai';
import {
  differsFromViewer,
  formatClock,
  formatDay,
  formatDayAndMonth,
  formatDays,
  formatLongDay,
  isTimeZone,
  machineTime,
  zoneName,
  type DateStyle,
} from '../../../src/element/i18n/dates.js';
import type { EventTime } from '../../../src/tracking/consignment.js';
import { translations } from './words.js';

/** The parsed timestamp of that wall clock, built by hand so that the test depends on no parser. */
const time = (utcOfWallClock: number, offset: number | undefined): EventTime => ({
  instant: utcOfWallClock - (offset ?? 0) * 60_000,
  offset,
  precision: 'minute',
});

const morning = Date.UTC(2024, 2, 5, 11, 37);
const date = (utcMidnight: number): EventTime => ({
  instant: utcMidnight,
  offset: undefined,
  precision: 'date',
});

const british: DateStyle = { locale: 'en-GB', timeZone: 'event' };
const american: DateStyle = { locale: 'en-US', timeZone: 'event' };
const inZone = (timeZone: string): DateStyle => ({ locale: 'en-GB', timeZone });

/** Engines differ in the spaces and dashes that they print, and in the comma after a weekday. */
const plain = (text: string): string =>
  text
    .replace(/[\s\u2009\u202f\u00a0]+/g, ' ')
    .replace(/ ?[–—-] ?/g, '–')
    .replaceAll(',', '');

describe('the clock of an event', () => {
  for (const offset of [0, 60, -240, 330, -570, 840, undefined])
    it(`is as the carrier wrote it, wherever the viewer is (offset ${offset ?? 'unknown'})`, () => {
      expect(formatClock(time(morning, offset), british)).to.equal('11:37');
      expect(plain(formatClock(time(morning, offset), american))).to.equal('11:37 AM');
      expect(plain(formatDay(time(morning, offset), british))).to.equal('Tue 5 March 2024');
    });

  it('is right in an hour that the viewer’s summer time skips or repeats', () => {
    for (const wall of [
      Date.UTC(2024, 2, 10, 2, 30),
      Date.UTC(2024, 9, 6, 2, 30),
      Date.UTC(2024, 10, 3, 1, 30),
      Date.UTC(2024, 3, 7, 2, 30),
    ])
      for (const offset of [undefined, 0, -300, 600]) {
        const expected = `0${new Date(wall).getUTCHours()}:30`;
        expect(formatClock(time(wall, offset), british)).to.equal(expected);
      }
  });

  it('has 24 hours in Britain, and midnight is 00', () => {
    expect(formatClock(time(Date.UTC(2024, 2, 5, 0, 5), 60), british)).to.equal('00:05');
    expect(formatClock(time(Date.UTC(2024, 2, 5, 23, 5), 60), british)).to.equal('23:05');
    expect(plain(formatClock(time(Date.UTC(2024, 2, 5, 13, 5), 60), american))).to.equal('1:05 PM');
  });

  it('is not shown for a date without a time', () => {
    for (const style of [british, american, inZone('viewer'), inZone('Asia/Tokyo')])
      expect(formatClock(date(Date.UTC(2024, 2, 5)), style)).to.equal('');
  });
});

describe('a clock that is not the viewer’s', () => {
  const minutesAway = (instant: number, minutes: number): EventTime => ({
    instant,
    offset: -new Date(instant).getTimezoneOffset() + minutes,
    precision: 'minute',
  });

  it('is one with another offset at that instant', () => {
    for (const instant of [morning, Date.UTC(2024, 6, 5, 11, 37)]) {
      expect(differsFromViewer(minutesAway(instant, 0), british)).to.equal(false);
      expect(differsFromViewer(minutesAway(instant, 60), british)).to.equal(true);
      expect(differsFromViewer(minutesAway(instant, -30), british)).to.equal(true);
    }
  });

  it('is not one without an offset, or without a time', () => {
    for (const timeZone of ['event', 'Asia/Tokyo', 'America/New_York']) {
      expect(differsFromViewer(time(morning, undefined), inZone(timeZone))).to.equal(false);
      expect(differsFromViewer(date(Date.UTC(2024, 2, 5)), inZone(timeZone))).to.equal(false);
    }
  });

  it('is never the viewer’s own, whatever the timestamp says', () => {
    for (const minutes of [0, 60, -600])
      expect(differsFromViewer(minutesAway(morning, minutes), inZone('viewer'))).to.equal(false);
  });

  it('is that of a requested zone if it reads another day or time', () => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(differsFromViewer(minutesAway(morning, 60), inZone(own))).to.equal(false);
    const away = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];
    // 25 hours apart, so at most one of them has the viewer's clock.
    expect(away.some((zone) => differsFromViewer(minutesAway(morning, 0), inZone(zone)))).to.equal(true);
  });
});

describe('the clock of a requested zone', () => {
  const rows: readonly (readonly [zone: string, clock: string, day: string])[] = [
    ['Europe/London', '23:30', 'Tue 5 March 2024'],
    ['America/New_York', '18:30', 'Tue 5 March 2024'],
    ['Asia/Tokyo', '08:30', 'Wed 6 March 2024'],
    ['Asia/Kolkata', '05:00', 'Wed 6 March 2024'],
    ['Australia/Sydney', '10:30', 'Wed 6 March 2024'],
    ['UTC', '23:30', 'Tue 5 March 2024'],
  ];
  const late = { instant: Date.UTC(2024, 2, 5, 23, 30), offset: -240, precision: 'minute' } as const;
  for (const [zone, clock, day] of rows)
    it(`in ${zone} reads ${clock} on ${day}`, () => {
      expect(formatClock(late, inZone(zone))).to.equal(clock);
      expect(plain(formatDay(late, inZone(zone)))).to.equal(day);
    });

  it('follows summer time', () => {
    const summer = { ...late, instant: Date.UTC(2024, 6, 5, 12, 0) };
    expect(formatClock(summer, inZone('Europe/London'))).to.equal('13:00');
    expect(formatClock(summer, inZone('America/New_York'))).to.equal('08:00');
  });

  it('has a short name', () => {
    expect(zoneName(late, inZone('America/New_York'))).to.match(/^(EST|GMT-5)$/);
    expect(zoneName(late, inZone('UTC'))).to.equal('UTC');
  });

  it('is the viewer’s if that is requested', () => {
    const at = new Date(late.instant);
    const clock = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
    expect(formatClock(late, inZone('viewer'))).to.equal(clock);
    expect(formatDay(late, inZone('viewer'))).to.include(String(at.getDate()));
  });

  it('does not move a time without an offset, nor a date without a time', () => {
    for (const zone of ['viewer', 'Asia/Tokyo', 'America/New_York']) {
      expect(formatClock(time(Date.UTC(2024, 2, 5, 23, 30), undefined), inZone(zone))).to.equal('23:30');
      expect(plain(formatDay(date(Date.UTC(2024, 2, 5)), inZone(zone)))).to.equal('Tue 5 March 2024');
    }
  });

  it('has a name that can be one', () => {
    for (const name of ['event', 'viewer', 'Europe/London', 'UTC', 'America/Argentina/Buenos_Aires'])
      expect(isTimeZone(name), name).to.equal(true);
    for (const name of ['', 'Mars/Olympus', 'Europe/', 'constructor', '../etc'])
      expect(isTimeZone(name), name).to.equal(false);
  });
});

describe('the day of an event', () => {
  const { now } = Date;
  afterEach(() => (Date.now = now));

  it('has a short weekday, a long one, or none, in the language’s own order', () => {
    expect(plain(formatDay(time(morning, 60), british))).to.equal('Tue 5 March 2024');
    expect(plain(formatDay(time(morning, 60), american))).to.equal('Tue March 5 2024');
    expect(plain(formatLongDay(time(morning, 60), british))).to.equal('Tuesday 5 March 2024');
    expect(plain(formatLongDay(time(morning, 60), american))).to.equal('Tuesday March 5 2024');
    expect(plain(formatDayAndMonth(time(morning, 60), british))).to.equal('5 March 2024');
    expect(plain(formatDayAndMonth(time(morning, 60), american))).to.equal('March 5 2024');
  });

  it('has no year in the current year, on the clock that is shown', () => {
    Date.now = () => Date.UTC(2024, 11, 31, 22, 30);
    expect(plain(formatDay(time(morning, 60), british))).to.equal('Tue 5 March');
    expect(plain(formatLongDay(time(morning, 60), british))).to.equal('Tuesday 5 March');
    expect(plain(formatDayAndMonth(time(morning, 60), british))).to.equal('5 March');
    const late = time(Date.UTC(2023, 11, 31, 23, 30), -300);
    expect(plain(formatLongDay(late, british))).to.equal('Sunday 31 December 2023');
    const early = time(Date.UTC(2024, 0, 1, 0, 30), 60);
    expect(plain(formatLongDay(early, british))).to.equal('Monday 1 January');
  });

  it('is that of its own offset for every viewer', () => {
    const lateInNewYork = time(Date.UTC(2020, 3, 10, 23, 30), -240);
    expect(plain(formatLongDay(lateInNewYork, british))).to.equal('Friday 10 April 2020');
    const earlyInAuckland = time(Date.UTC(2020, 3, 10, 0, 30), 720);
    expect(plain(formatLongDay(earlyInAuckland, british))).to.equal('Friday 10 April 2020');
  });

  it('is shown for a date without a time', () => {
    expect(plain(formatLongDay(date(Date.UTC(2024, 2, 5)), british))).to.equal('Tuesday 5 March 2024');
  });
});

describe('the days from one event to another', () => {
  const on = (month: number, day: number, hours: number, offset = 0): EventTime =>
    time(Date.UTC(2024, month, day, hours), offset);

  it('name the month once if it is the same', () => {
    expect(plain(formatDays(on(2, 4, 9), on(2, 5, 12), british))).to.equal('4–5 March 2024');
  });

  it('name both months if they differ', () => {
    expect(plain(formatDays(on(2, 30, 9), on(3, 2, 12), british))).to.equal('30 March–2 April 2024');
  });

  it('are one day if both events are on it', () => {
    expect(plain(formatDays(on(2, 5, 9), on(2, 5, 12), british))).to.equal('5 March 2024');
    expect(plain(formatDays(on(2, 5, 9), on(2, 5, 9), british))).to.equal('5 March 2024');
  });

  it('are each in its own offset', () => {
    expect(plain(formatDays(on(3, 2, 23, 60), on(3, 5, 23, -300), british))).to.equal('2–5 April 2024');
  });

  it('are the first day if the later wall clock belongs to the earlier event', () => {
    expect(plain(formatDays(on(3, 3, 1, 540), on(3, 2, 22, -300), british))).to.match(/^3 April 2024$/);
  });
});

describe('the days from one event to another, in every language', () => {
  const { now } = Date;
  afterEach(() => (Date.now = now));

  const on = (year: number, month: number, day: number): EventTime => time(Date.UTC(year, month, day, 9), 0);
  const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
  /** The months' names, in a language that has names for them. */
  const wordsIn = (text: string): string[] => text.match(/\p{L}{3,}/gu) ?? [];

  for (const [name, { locale }] of [['en', { locale: 'en-GB' }] as const, ...translations]) {
    const style: DateStyle = { locale, timeZone: 'event' };
    const ranges: readonly (readonly [from: EventTime, to: EventTime])[] = [
      [on(2026, 2, 4), on(2026, 2, 5)],
      [on(2026, 2, 1), on(2026, 2, 31)],
      [on(2026, 1, 28), on(2026, 2, 1)],
      [on(2025, 2, 4), on(2025, 2, 5)],
      [on(2025, 1, 28), on(2025, 2, 1)],
      [on(2025, 11, 30), on(2026, 0, 2)],
    ];

    it(`read like every other date: ${name}`, () => {
      Date.now = () => Date.UTC(2026, 2, 6);
      for (const [from, to] of ranges) {
        const text = formatDays(from, to, style);
        const both = `${formatDayAndMonth(from, style)} ${formatDayAndMonth(to, style)}`;
        expect(numbersIn(text), text).to.include.members(
          [from, to].map(({ instant }) => new Date(instant).getUTCDate()),
        );
        expect(text, 'a day with a zero').not.to.match(/(^|\D)0\d/);
        expect(wordsIn(both), text).to.include.members(wordsIn(text));
        expect(wordsIn(text), text).to.include.members(wordsIn(formatDayAndMonth(to, style)));
        expect(numbersIn(`${both} 2026`), text).to.include.members(numbersIn(text));
        // Scandinavian ranges have no spaces (CLDR).
        if (!/^(da|nb|sv)/.test(locale)) expect(text, 'a year joined to a day').not.to.match(/\d{4}–\d/);
      }
    });

    it(`have a year only if it is not the current one: ${name}`, () => {
      Date.now = () => Date.UTC(2026, 2, 6);
      for (const [from, to] of ranges) {
        const text = formatDays(from, to, style);
        expect(text.includes('2025'), text).to.equal(new Date(from.instant).getUTCFullYear() === 2025);
        if (!text.includes('2025')) expect(text).not.to.include('2026');
      }
    });

    it(`are one date if both events are on it: ${name}`, () => {
      Date.now = () => Date.UTC(2026, 2, 6);
      const day = on(2026, 2, 4);
      expect(formatDays(day, day, style)).to.equal(formatDayAndMonth(day, style));
    });
  }
});

describe('the machine’s time of an event', () => {
  it('is its instant if the offset is known', () => {
    for (const offset of [0, 60, -240, 330])
      expect(new Date(machineTime(time(morning, offset))).getTime()).to.equal(time(morning, offset).instant);
  });

  it('is its own wall clock, without a zone, if none is known', () => {
    expect(machineTime(time(morning, undefined))).to.match(/^2024-03-05T11:37(:00(\.0+)?)?$/);
  });

  it('is a date if no time is known', () => {
    expect(machineTime(date(Date.UTC(2024, 2, 5)))).to.equal('2024-03-05');
  });
});
