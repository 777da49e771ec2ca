/**
 * Lets the page's style sheet select them: `pro-tracking:state(loading)`.
 *
 * @param internals `undefined` in jsdom and happy-dom
 */
export const showStates = (
  internals: ElementInternals | undefined,
  ...names: readonly (string | undefined)[]
): void => {
  try {
    internals?.states.clear();
    for (const name of names) if (name) internals?.states.add(name);
  } catch {
    // They are a convenience. Browsers from before 2024 refuse these names.
  }
};
