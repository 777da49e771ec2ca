const told = new Set<string>();

/** Tells the page's developer of a problem, once for each cause. */
export const warnOnce = (problem: string): void => {
  if (!told.has(problem)) console.warn(`<pro-tracking>: ${problem}`);
  told.add(problem);
};
