/** Keeps long work from blocking other requests. */

/** Milliseconds, and items where the runtime's clock stands still, after which others get their turn. */
const SLICE_TIME = 10;
const SLICE_ITEMS = 500;

/** Lets whatever is ready run first. */
export function yieldToOthers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Calls `work` for each item, and yields to other requests after each slice. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let from = performance.now();
  let count = 0;
  for (const item of items) {
    work(item);
    count += 1;
    if (count < SLICE_ITEMS && performance.now() - from < SLICE_TIME) continue;
    await yieldToOthers();
    from = performance.now();
    count = 0;
  }
}
