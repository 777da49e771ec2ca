/** Keeps long work from blocking other requests. */

/** The length of a slice in milliseconds, and in items on runtimes whose clock stands still. */
const SLICE_TIME = 10;
const SLICE_ITEMS = 500;

/** Lets other requests run first. */
export function yieldToOthers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Calls `work` for each item, and yields to other requests after each slice. */
export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let start = performance.now();
  let count = 0;
  for (const item of items) {
    work(item);
    count += 1;
    if (count < SLICE_ITEMS && performance.now() - start < SLICE_TIME) continue;
    await yieldToOthers();
    start = performance.now();
    count = 0;
  }
}
