type Names = readonly (string | undefined)[];

/** Browsers from before 2024 have no states, or refuse these names. */
const attempt = (work: () => void): void => {
  try {
    work();
  } catch {
    // Only style sheets miss them.
  }
};

/**
 * Adds to the element's custom states, for style sheets: `pro-tracking:state(loading)`.
 *
 * @param internals `undefined` in jsdom and happy-dom
 */
export const addCustomStates = (internals: ElementInternals | undefined, ...names: Names): void =>
  attempt(() => {
    for (const name of names) if (name) internals?.states.add(name);
  });

/** Replaces the element's custom states. */
export const setCustomStates = (internals: ElementInternals | undefined, ...names: Names): void => {
  attempt(() => internals?.states.clear());
  addCustomStates(internals, ...names);
};
