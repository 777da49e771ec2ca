/** Summer time comes and goes, in every zone on another night: the instants, their order and the clocks stay right. */
import { expect } from 'chai';
import {
  formatClock,
  formatDay,
  formatDays,
  formatLongDay,
  machineTime,
  type DateStyle,
} from '../../../src/element/i18n/dates.js';
import { parseTimestamp } from '../../../src/tracking/parse-timestamp.js';
import type { EventTime, RecordedEvent } from '../../../src/tracking/consignment.js';
import { sortChronologically } from '../../../src/tracking/event-order.js';

const minute = 60_000;
const hour = 60 * minute;

const locales = ['en-GB', 'en-US', 'de', 'fr', 'ja', 'ar'] as const;

interface ClockChange {
  readonly zone: string;
  readonly change: string;
  /** The instant at which the clocks are set. */
  readonly at: number;
  /** In minutes from UTC. */
  readonly before: number;
  readonly after: number;
}

/** By hand, after the IANA database. Lord Howe's clocks change by half an hour only. */
const changes: readonly ClockChange[] = [
  { zone: 'Europe/London', change: 'spring', at: Date.UTC(2024, 2, 31, 1), before: 0, after: 60 },
  { zone: 'Europe/London', change: 'autumn', at: Date.UTC(2024, 9, 27, 1), before: 60, after: 0 },
  { zone: 'Europe/Berlin', change: 'spring', at: Date.UTC(2024, 2, 31, 1), before: 60, after: 120 },
  { zone: 'Europe/Berlin', change: 'autumn', at: Date.UTC(2024, 9, 27, 1), before: 120, after: 60 },
  { zone: 'America/New_York', change: 'spring', at: Date.UTC(2024, 2, 10, 7), before: -300, after: -240 },
  { zone: 'America/New_York', change: 'autumn', at: Date.UTC(2024, 10, 3, 6), before: -240, after: -300 },
  {
    zone: 'Australia/Lord_Howe',
    change: 'spring',
    at: Date.UTC(2024, 9, 5, 15, 30),
    before: 630,
    after: 660,
  },
  { zone: 'Australia/Lord_Howe', change: 'autumn', at: Date.UTC(2024, 3, 6, 15), before: 660, after: 630 },
  // At midnight: the hour from 0 to 1 is not there, or is there twice.
  { zone: 'America/Santiago', change: 'spring', at: Date.UTC(2024, 8, 8, 4), before: -240, after: -180 },
  { zone: 'America/Santiago', change: 'autumn', at: Date.UTC(2024, 3, 7, 3), before: -180, after: -240 },
];

const two = (number: number): string => String(number).padStart(2, '0');

/** The stamp that a carrier in that zone writes. */
const stampAt = (instant: number, offset: number): string => {
  const wall = new Date(instant + offset * minute).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/** The numbers that stand in a text, in the digits of any script. */
const numbersIn = (text: string): number[] =>
  (text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))).match(/\d+/g) ?? []).map(Number);

/** What a clock reads there, as hours of 24 and minutes. */
const wallClock = (instant: number, offset: number): readonly [hours: number, minutes: number] => {
  const wall = new Date(instant + offset * minute);
  return [wall.getUTCHours(), wall.getUTCMinutes()];
};

/** Whether a printed time is that of a clock of 24 hours, or of 12. */
const reads = (printed: string, [hours, minutes]: readonly [number, number]): boolean => {
  const [shownHours, shownMinutes, ...more] = numbersIn(printed);
  const isOfTwelve = /[ap]\.?m|午|[صم]/i.test(printed);
  const expected = isOfTwelve ? hours % 12 || 12 : hours;
  return shownHours === expected && shownMinutes === minutes && more.length === 0;
};

for (const { zone, change, at, before, after } of changes)
  describe(`around the clock change of ${zone} in ${change}`, () => {
    /** Every ten minutes for three hours before and after it. */
    const scans = Array.from({ length: 37 }, (_, index) => {
      const instant = at + (index - 18) * 10 * minute;
      const offset = instant < at ? before : after;
      const stamp = stampAt(instant, offset);
      return { instant, offset, stamp, time: parseTimestamp(stamp)! };
    });

    it('stamps are read as the instants that they are', () => {
      expect(scans.map(({ time }) => time.instant)).to.deep.equal(scans.map(({ instant }) => instant));
      for (const { time, instant } of scans)
        expect(machineTime(time)).to.equal(new Date(instant).toISOString());
    });

    it('events come in the order of their instants, whatever their clocks read', () => {
      const events = scans.map(({ time, stamp }): RecordedEvent => ({
        timestamp: stamp,
        time,
        code: 'InTransit',
        description: '',
        signedBy: '',
        location: '',
      }));
      // In an order that is neither that of the instants nor its reverse.
      const mixed = events.map((_, index) => events[(index * 10) % events.length]!);
      const ordered = sortChronologically(mixed, 0).map(({ timestamp }) => timestamp);
      expect(ordered).to.deep.equal(scans.map(({ stamp }) => stamp));
    });

    for (const locale of locales) {
      const own: DateStyle = { locale, timeZone: 'event' };
      const zoned: DateStyle = { locale, timeZone: zone };

      it(`the clock is the place’s, by the stamp as by the zone, in ${locale}`, () => {
        for (const { time, instant, offset } of scans) {
          const expected = wallClock(instant, offset);
          for (const style of [own, zoned]) {
            const printed = formatClock(time, style);
            expect(reads(printed, expected), `${printed} for ${expected.join(':')}`).to.equal(true);
          }
        }
      });

      it(`nothing is printed of hour 24, or of no date, in ${locale}`, () => {
        const others: readonly DateStyle[] = [own, zoned, { locale, timeZone: 'viewer' }];
        for (const { time } of scans)
          for (const style of others) {
            const clock = formatClock(time, style);
            expect(numbersIn(clock)[0]).to.be.within(0, 23);
            expect(clock).not.to.match(/invalid/i);
            for (const text of [formatDay(time, style), formatLongDay(time, style)])
              expect(numbersIn(text)).not.to.deep.equal([]);
          }
      });

      it(`the day changes at midnight there, and only then, in ${locale}`, () => {
        for (const style of [own, zoned])
          for (const format of [formatDay, formatLongDay]) {
            const byDate = new Map<string, Set<string>>();
            for (const { time, instant, offset } of scans) {
              const date = new Date(instant + offset * minute).toISOString().slice(0, 10);
              byDate.set(date, (byDate.get(date) ?? new Set()).add(format(time, style)));
            }
            expect([...byDate.values()].every(({ size }) => size === 1)).to.equal(true);
            expect(new Set([...byDate.values()].flatMap((printed) => [...printed])).size).to.equal(
              byDate.size,
            );
          }
      });

      it(`the days from before to after it are the place’s own, in ${locale}`, () => {
        const from: EventTime = parseTimestamp(stampAt(at - 36 * hour, before))!;
        const to: EventTime = parseTimestamp(stampAt(at + 36 * hour, after))!;
        for (const style of [own, zoned]) {
          const dates = [
            [from.instant, before],
            [to.instant, after],
          ].map(([instant = 0, offset = 0]) => new Date(instant + offset * minute).getUTCDate());
          expect(numbersIn(formatDays(from, to, style))).to.include.members(dates);
        }
      });
    }
  });
