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

/**
 * Reads `Age` (RFC 9111: seconds since a cached response was made) and `Date`, where the page may read them. nginx repeats
 * the `Age` that it has stored, so the proxy also sends `Fetched-At`.
 */
export const responseTime = ({ headers }: Response, at = now()): ResponseTime => {
  const timeOf = (name: string): number => +new Date(headers.get(name) ?? '');
  const date = timeOf('date');
  const skew = date - at;
  const age = Math.max(Number(headers.get('age')) * SECOND, date - timeOf('fetched-at') || 0);
  return { asOf: at - (age > 0 && age < at ? age : 0), clockSkew: Math.abs(skew) > toleratedSkew ? skew : 0 };
};
