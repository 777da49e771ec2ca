/** The browser engines under test. `BROWSERS=chromium,firefox` chooses some of them. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** @throws for an unknown name in `BROWSERS` */
export const chosenEngines = (): readonly Engine[] => {
  const names = process.env.BROWSERS?.split(',') ?? engines;
  const chosen = engines.filter((engine) => names.includes(engine));
  if (chosen.length !== names.length)
    throw new Error(`BROWSERS=${process.env.BROWSERS}: expected a list of ${engines.join(',')}`);
  return chosen;
};
