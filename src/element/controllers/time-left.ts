import { now } from '../../tracking/now.js';

/** In milliseconds. */
export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The shopper's own tries are this far apart. */
export const tryGap = 5 * second;

/** What is left of a time, in milliseconds; nothing where the clock was set back. */
export const left = (span: number, since: number): number => {
  const passed = now() - since;
  return passed < 0 ? 0 : Math.max(span - passed, 0);
};

/** In milliseconds: how long a wait is told with the same words, which count seconds, then whole minutes. */
export const untilSaidAnew = (wait: number): number => {
  const seconds = Math.ceil(wait / second);
  const said = seconds < 60 ? seconds : seconds - (seconds % 60);
  return wait - (said - 1) * second;
};
