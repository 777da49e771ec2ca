/** The nearest `lang` up the tree, through shadow roots; `''` where there is none. */
export const nearestLang = (element: Element): string => {
  const owner = element.closest('[lang]');
  if (owner) return owner.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return 'host' in root ? nearestLang(root.host as Element) : '';
};
