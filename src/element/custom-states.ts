/**
 * Sets the element's custom states, for the page's style sheet: `pro-tracking:state(loading)`.
 *
 * @param internals `undefined` in jsdom and happy-dom
 */
export const setCustomStates = (
  internals: ElementInternals | undefined,
  ...names: readonly (string | undefined)[]
): void => {
  try {
    internals?.states.clear();
    for (const name of names) if (name) internals?.states.add(name);
  } catch {
    // Browsers from before 2024 refuse these names.
  }
};
