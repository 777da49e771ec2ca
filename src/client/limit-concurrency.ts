/** How many requests of a page's elements run at the same time. The others wait in a queue. */
const maxConcurrency = 6;

let running = 0;
const queue: (() => void)[] = [];

/** Starts the work as soon as fewer than six others are running, in the order of the calls. */
export const limitConcurrency = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running < maxConcurrency) running++;
  else await new Promise<void>((resolve) => queue.push(resolve));
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running--;
  }
};
