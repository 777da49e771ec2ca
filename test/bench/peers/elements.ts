/** Elements by hand, for the contestants without a library that renders. */
export const element = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const it = document.createElement(name);
  it.append(...children);
  return it;
};
