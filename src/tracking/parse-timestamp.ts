import type { EventTime } from './consignment.js';
import { MINUTE } from './time.js';

/** A date, optionally a time (to the minute, second or any fraction of it), optionally an offset. */
const timestamp = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?)?(Z|([+-])(\d\d):?([0-5]\d))?$/i;

/** Minutes. No place on earth is further from UTC. */
const maxOffset = 14 * 60;

/**
 * Reads a timestamp of PRO's: ISO 8601 with 0–7 fraction digits, or to the minute, with or without an offset, or a
 * date alone. Anything else, an impossible date and the unset timestamp of year 1 (.NET's minimum) are `undefined`.
 */
export const parseTimestamp = (text: string): EventTime | undefined => {
  const [, date = '0001', time = '00:00', seconds = ':00', zone, sign, hours, minutes] =
    timestamp.exec(text.trim()) ?? [];
  if (date.startsWith('0001')) return undefined;
  const toTheMinute = `${date}T${time}`;
  // The wall clock as if it were UTC: a local reading would depend on the viewer's zone.
  const wallClock = new Date(`${toTheMinute}${seconds}Z`);
  const offset = sign ? Number(sign + 1) * (Number(hours) * 60 + Number(minutes)) : 0;
  // 31 February is no time at all in one browser, and a day in March in another.
  const exists = wallClock.getTime() > -Infinity && wallClock.toISOString().startsWith(toTheMinute);
  if (!exists || Math.abs(offset) > maxOffset) return undefined;
  return {
    instant: wallClock.getTime() - offset * MINUTE,
    offset: zone ? offset : undefined,
    precision: /[T ]/i.test(text.trim()) ? 'minute' : 'date',
  };
};
