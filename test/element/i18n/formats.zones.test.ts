import { expect } from 'chai';
import {
  formatClock,
  formatDay,
  formatDays,
  formatLongDay,
  isForeign,
  isTimeZone,
  machineTime,
  type DateStyle,
} from '../../../src/element/i18n/dates.js';
import type { EventTime } from '../../../src/tracking/consignment.js';

/** What a stamp of that wall clock reads as; built by hand, so that nothing else has to be right. */
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

/** Engines differ in the blanks and dashes that they print, and in the comma after a weekday. */
const plain = (text: string): string =>
  text
    .replace(/[\s\u2009\u202f\u00a0]+/g, ' ')
    .replace(/ ?[–—-] ?/g, '–')
    .replaceAll(',', '');

describe('the clock of an event', () => {
  for (const offset of [0, 60, -240, 330, -570, 840, undefined])
    it(`is as the carrier wrote it, wherever the viewer is (offset ${offset ?? 'unknown'})`, () => {
      expect(formatClock(time(morning, offset), british, false)).to.equal('11:37');
      expect(plain(formatClock(time(morning, offset), american, false))).to.equal('11:37 AM');
      expect(plain(formatDay(time(morning, offset), british))).to.equal('Tue 5 Mar');
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
        expect(formatClock(time(wall, offset), british, false)).to.equal(expected);
      }
  });

  it('has 24 hours in Britain, and midnight is 00', () => {
    expect(formatClock(time(Date.UTC(2024, 2, 5, 0, 5), 60), british, false)).to.equal('00:05');
    expect(formatClock(time(Date.UTC(2024, 2, 5, 23, 5), 60), british, false)).to.equal('23:05');
    expect(plain(formatClock(time(Date.UTC(2024, 2, 5, 13, 5), 60), american, false))).to.equal('1:05 PM');
  });

  it('is not shown for a date alone', () => {
    for (const style of [british, american, inZone('viewer'), inZone('Asia/Tokyo')])
      for (const withZone of [true, false])
        expect(formatClock(date(Date.UTC(2024, 2, 5)), style, withZone)).to.equal('');
  });
});

describe('the zone of an event', () => {
  const rows: readonly (readonly [offset: number, zone: string])[] = [
    [0, 'UTC'],
    [60, 'UTC+01:00'],
    [-240, 'UTC−04:00'],
    [330, 'UTC+05:30'],
    [-210, 'UTC−03:30'],
    [-30, 'UTC−00:30'],
    [840, 'UTC+14:00'],
  ];
  for (const [offset, zone] of rows)
    it(`${offset} minutes from UTC is named ${zone}`, () => {
      expect(formatClock(time(morning, offset), british, true)).to.equal(`11:37 ${zone}`);
    });

  it('is not named where the stamp does not tell it', () => {
    expect(formatClock(time(morning, undefined), british, true)).to.equal('11:37');
    expect(formatClock(time(morning, undefined), inZone('Asia/Tokyo'), true)).to.equal('11:37');
  });

  it('is foreign where it differs from the viewer’s at that moment', () => {
    for (const instant of [morning, Date.UTC(2024, 6, 5, 11, 37)]) {
      const own = -new Date(instant).getTimezoneOffset();
      expect(isForeign({ instant, offset: own, precision: 'minute' })).to.equal(false);
      expect(isForeign({ instant, offset: own + 60, precision: 'minute' })).to.equal(true);
      expect(isForeign({ instant, offset: own - 30, precision: 'minute' })).to.equal(true);
    }
  });

  it('is not foreign where it is not told', () => {
    expect(isForeign(time(morning, undefined))).to.equal(false);
    expect(isForeign(date(Date.UTC(2024, 2, 5)))).to.equal(false);
  });
});

describe('the clock of a zone that is asked for', () => {
  const rows: readonly (readonly [zone: string, clock: string, day: string])[] = [
    ['Europe/London', '23:30', 'Tue 5 Mar'],
    ['America/New_York', '18:30', 'Tue 5 Mar'],
    ['Asia/Tokyo', '08:30', 'Wed 6 Mar'],
    ['Asia/Kolkata', '05:00', 'Wed 6 Mar'],
    ['Australia/Sydney', '10:30', 'Wed 6 Mar'],
    ['UTC', '23:30', 'Tue 5 Mar'],
  ];
  const late = { instant: Date.UTC(2024, 2, 5, 23, 30), offset: -240, precision: 'minute' } as const;
  for (const [zone, clock, day] of rows)
    it(`in ${zone} reads ${clock} on ${day}`, () => {
      expect(formatClock(late, inZone(zone), false)).to.equal(clock);
      expect(plain(formatDay(late, inZone(zone)))).to.equal(day);
    });

  it('heeds summer time', () => {
    const summer = { ...late, instant: Date.UTC(2024, 6, 5, 12, 0) };
    expect(formatClock(summer, inZone('Europe/London'), false)).to.equal('13:00');
    expect(formatClock(summer, inZone('America/New_York'), false)).to.equal('08:00');
  });

  it('is named when it has to be, with the time in front', () => {
    const told = plain(formatClock(late, inZone('America/New_York'), true));
    expect(told).to.match(/^18:30 \S+/);
    expect(told).not.to.include('04:00');
  });

  it('is the viewer’s where that is asked for', () => {
    const at = new Date(late.instant);
    const clock = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
    expect(formatClock(late, inZone('viewer'), false)).to.equal(clock);
    expect(formatDay(late, inZone('viewer'))).to.include(String(at.getDate()));
  });

  it('does not move a time without an offset, nor a date alone', () => {
    for (const zone of ['viewer', 'Asia/Tokyo', 'America/New_York']) {
      expect(formatClock(time(Date.UTC(2024, 2, 5, 23, 30), undefined), inZone(zone), false)).to.equal(
        '23:30',
      );
      expect(plain(formatDay(date(Date.UTC(2024, 2, 5)), inZone(zone)))).to.equal('Tue 5 Mar');
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
  it('is short where there are many, in the language’s own order', () => {
    expect(plain(formatDay(time(morning, 60), british))).to.equal('Tue 5 Mar');
    expect(plain(formatDay(time(morning, 60), american))).to.equal('Tue Mar 5');
  });

  it('is written out with its year where it stands alone', () => {
    expect(plain(formatLongDay(time(morning, 60), british))).to.equal('Tuesday 5 March 2024');
    expect(plain(formatLongDay(time(morning, 60), american))).to.equal('Tuesday March 5 2024');
  });

  it('is written out without its year in the year that is now, on the clock that is shown', () => {
    const { now } = Date;
    try {
      Date.now = () => Date.UTC(2024, 11, 31, 22, 30);
      expect(plain(formatLongDay(time(morning, 60), british))).to.equal('Tuesday 5 March');
      const late = time(Date.UTC(2023, 11, 31, 23, 30), -300);
      expect(plain(formatLongDay(late, british))).to.equal('Sunday 31 December 2023');
      const early = time(Date.UTC(2024, 0, 1, 0, 30), 60);
      expect(plain(formatLongDay(early, british))).to.equal('Monday 1 January');
    } finally {
      Date.now = now;
    }
  });

  it('is that of its own offset for every viewer', () => {
    const lateInNewYork = time(Date.UTC(2020, 3, 10, 23, 30), -240);
    expect(plain(formatLongDay(lateInNewYork, british))).to.equal('Friday 10 April 2020');
    const earlyInAuckland = time(Date.UTC(2020, 3, 10, 0, 30), 720);
    expect(plain(formatLongDay(earlyInAuckland, british))).to.equal('Friday 10 April 2020');
  });

  it('is told of a date alone, without a clock', () => {
    expect(plain(formatLongDay(date(Date.UTC(2024, 2, 5)), british))).to.equal('Tuesday 5 March 2024');
  });
});

describe('the days from one event to another', () => {
  const on = (month: number, day: number, hours: number, offset = 0): EventTime =>
    time(Date.UTC(2024, month, day, hours), offset);

  it('name the month once where it is the same', () => {
    expect(plain(formatDays(on(2, 4, 9), on(2, 5, 12), british))).to.equal('4–5 Mar 2024');
  });

  it('name both months where they differ', () => {
    expect(plain(formatDays(on(2, 30, 9), on(3, 2, 12), british))).to.equal('30 Mar–2 Apr 2024');
  });

  it('are one day where both are of it', () => {
    expect(plain(formatDays(on(2, 5, 9), on(2, 5, 12), british))).to.equal('5 Mar 2024');
    expect(plain(formatDays(on(2, 5, 9), on(2, 5, 9), british))).to.equal('5 Mar 2024');
  });

  it('are each in its own offset', () => {
    expect(plain(formatDays(on(3, 2, 23, 60), on(3, 5, 23, -300), british))).to.equal('2–5 Apr 2024');
  });

  it('survive that the later wall clock belongs to the earlier event', () => {
    expect(plain(formatDays(on(3, 3, 1, 540), on(3, 2, 22, -300), british))).to.match(/Apr 2024/);
  });
});

describe('the machine’s time of an event', () => {
  it('is its instant where the offset is known', () => {
    for (const offset of [0, 60, -240, 330])
      expect(new Date(machineTime(time(morning, offset))).getTime()).to.equal(time(morning, offset).instant);
  });

  it('is its own wall clock, without a zone, where none is known', () => {
    expect(machineTime(time(morning, undefined))).to.match(/^2024-03-05T11:37(:00(\.0+)?)?$/);
  });

  it('is a date where no time is known', () => {
    expect(machineTime(date(Date.UTC(2024, 2, 5)))).to.equal('2024-03-05');
  });
});
