/** In milliseconds since the epoch, either way: about the year 9999. Formats end not far beyond. */
const furthest = 2.5e14;

/**
 * The device's clock, in milliseconds since the epoch. A page may replace `Date.now`, for example in its tests, by
 * something that is no clock. With `NaN`, each timer would go off at once, again and again. The time then comes from
 * `performance`.
 */
export const now = (): number => {
  const time = Date.now();
  return Math.abs(time) <= furthest ? time : Math.round(performance.timeOrigin + performance.now());
};
