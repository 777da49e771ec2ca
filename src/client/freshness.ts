import { now } from '../tracking/now.js';
import { HOUR, SECOND } from '../tracking/time.js';

/** When an answer was true, by two clocks. */
export interface AnswerTime {
  /** By the device's clock, in milliseconds since the epoch: to be compared with `now()` only. */
  readonly since: number;
  /** What the device's clock lacks to the server's, in milliseconds. */
  readonly skew: number;
}

/** In milliseconds. A cached answer's `Date` may be an hour old; a device's clock that is further off is wrong. */
const tolerated = 2 * HOUR;

/** Reads `Age` (RFC 9111: seconds since a cache's answer was made) and `Date`, where the page may see them. */
export const answerTime = ({ headers }: Response, at = now()): AnswerTime => {
  const skew = +new Date(headers.get('date') ?? '') - at;
  const age = Number(headers.get('age')) * SECOND;
  return { since: at - (age > 0 && age < at ? age : 0), skew: Math.abs(skew) > tolerated ? skew : 0 };
};
