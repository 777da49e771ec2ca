/** Browsers from before 2024 have no states, or refuse these names. */
const attempt = (work: () => unknown): void => {
  try {
    work();
  } catch {
    // Only style sheets miss them.
  }
};

/**
 * Sets the element's custom states, for style sheets: `pro-tracking:state(loading)`.
 *
 * @param internals `undefined` in jsdom and happy-dom
 */
export const setCustomStates = (
  internals: ElementInternals | undefined,
  ...names: readonly (string | undefined)[]
): void =>
  attempt(() => {
    internals?.states.clear();
    for (const name of names) if (name) internals?.states.add(name);
  });

/** Adds or deletes one of them. */
export const toggleCustomState = (
  internals: ElementInternals | undefined,
  name: string,
  isOn: boolean,
): void => attempt(() => internals?.states[isOn ? 'add' : 'delete'](name));
