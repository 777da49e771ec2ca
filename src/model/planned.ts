import type { EventTime } from './consignment.js';

const minute = 60_000;

/** Clocks of carriers and servers differ by this much. */
const clockTolerance = 5 * minute;

/** A local time without its offset may have been read as up to this much too late: no zone is further ahead of UTC. */
const zoneTolerance = 14 * 60 * minute;

/** Whether a time lies ahead: carriers report appointments and plans as events of the future. */
export const isPlanned = (time: EventTime | undefined, now: number): boolean =>
  time !== undefined && time.instant - now > clockTolerance + (time.offset === undefined ? zoneTolerance : 0);
