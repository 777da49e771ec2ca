import { HOUR, SECOND } from '../tracking/time.js';
import { now } from '../tracking/now.js';

/** When a response was true, by two clocks. */
export interface ResponseTime {
  /** By the device's clock, in milliseconds since the epoch: to be compared with `now()` only. */
  readonly asOf: number;
  /** How far the server's clock is ahead of the device's, in milliseconds. */
  readonly clockSkew: number;
}

/** In milliseconds. The `Date` of a cached response may be an hour old; a device's clock that is further off is wrong. */
const toleratedSkew = 2 * HOUR;

/** Reads `Age` (RFC 9111: seconds since a cached response was made) and `Date`, where the page may read them. */
export const responseTime = ({ headers }: Response, at = now()): ResponseTime => {
  const skew = +new Date(headers.get('date') ?? '') - at;
  const age = Number(headers.get('age')) * SECOND;
  return { asOf: at - (age > 0 && age < at ? age : 0), clockSkew: Math.abs(skew) > toleratedSkew ? skew : 0 };
};
