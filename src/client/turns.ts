/** How many requests of the elements of one page are under way at once; the rest wait. */
const atOnce = 6;

let busy = 0;
const waiting: (() => void)[] = [];

/** Does the work when it is its turn; a place that becomes free goes to whoever has waited longest. */
export const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (busy < atOnce) busy++;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  }
};
