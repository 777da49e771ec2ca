/** How many requests of a page's elements run at once. The others wait in a queue. */
const atOnce = 6;

let busy = 0;
const waiting: (() => void)[] = [];

/** Runs the work as soon as there is a free place, in the order of the calls. */
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
