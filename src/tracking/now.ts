/** In milliseconds since the epoch, either way: about the year 9999. Formats end not far beyond. */
const furthest = 2.5e14;

/** A `Date.now` that returned no usable time. Its later times are not used, because the two clocks may differ by months. */
let brokenClock: typeof Date.now | undefined;

/**
 * The device's clock, in milliseconds since the epoch. A page may replace `Date.now`, for example in its tests, by
 * something that is no clock. With `NaN`, every timer would fire at once, again and again. From then on, as long as that
 * function is in place, the time comes from `performance`.
 */
export const now = (): number => {
  const clock = Date.now;
  if (clock !== brokenClock) {
    const time = Date.now();
    if (Math.abs(time) <= furthest) return time;
    brokenClock = clock;
  }
  return Math.round(performance.timeOrigin + performance.now());
};
