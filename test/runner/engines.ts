/** The browser engines under test, the slowest first, so that it does not run alone at the end. `BROWSERS=chromium,firefox` chooses some. */
export const engines = ['webkit', 'firefox', 'chromium'] as const;
export type Engine = (typeof engines)[number];

/** @throws for an unknown name in `BROWSERS` */
export const chosenEngines = (): readonly Engine[] => {
  const names = process.env.BROWSERS?.split(',') ?? engines;
  const chosen = engines.filter((engine) => names.includes(engine));
  if (chosen.length !== names.length)
    throw new Error(`BROWSERS=${process.env.BROWSERS}: expected a list of ${engines.join(',')}`);
  return chosen;
};
