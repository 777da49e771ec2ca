import type { EventTime } from './consignment.js';
import type { RecognisedEvent } from './event-codes.js';
import { HOUR, MINUTE } from './time.js';

/** Clocks of carriers and servers differ by this much. */
const clockTolerance = 5 * MINUTE;

/** A local time with no or a wrong offset is up to this much too late: no zone is further ahead of UTC. */
const zoneTolerance = 14 * HOUR;

/**
 * Whether an event is in the future: carriers report appointments and plans as events. A scan that is ahead by no more than
 * zones differ has happened, and its offset is wrong: `+00:00` often means that none was given.
 *
 * @param recognised the event's meaning
 * @param now milliseconds since the Unix epoch
 */
export const isPlanned = (
  time: EventTime | undefined,
  recognised: RecognisedEvent | undefined,
  now: number,
): boolean => {
  if (!time) return false;
  const isUncertain = time.offset === undefined || recognised?.state !== undefined;
  return time.instant - now > (isUncertain ? zoneTolerance : clockTolerance);
};

/** Whether a whole history is in the future, which shows that the clock is wrong. */
export const isAllAhead = (times: readonly EventTime[], now: number): boolean =>
  times.every(({ instant }) => instant - now > clockTolerance);
