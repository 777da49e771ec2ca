/** The furthest from the epoch that a `Date` can be, in milliseconds (ECMA-262). */
const FURTHEST = 8.64e15;

/**
 * Returns a clock that always gives a usable time. Where `now` throws or returns something other than a time, the
 * clock continues from the last good reading by the platform's own timer, so that nothing cached lives forever.
 */
export function steadyClock(now: () => unknown): () => number {
  let last = { time: Date.now(), timer: performance.now() };
  return () => {
    const time = readTime(now);
    const timer = performance.now();
    if (time === undefined) return last.time + (timer - last.timer);
    last = { time, timer };
    return time;
  };
}

function readTime(now: () => unknown): number | undefined {
  try {
    const time = now();
    return typeof time === 'number' && Math.abs(time) <= FURTHEST ? time : undefined;
  } catch {
    return undefined;
  }
}
