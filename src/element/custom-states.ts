/** Lets the page's style sheet tell them apart: `pro-tracking:state(loading)`. */
export const showStates = ({ states }: ElementInternals, ...names: readonly (string | undefined)[]): void => {
  try {
    states.clear();
    for (const name of names) if (name) states.add(name);
  } catch {
    // They are a convenience; browsers of before 2024 refuse these names.
  }
};
