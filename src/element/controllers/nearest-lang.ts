import { shadowHostOf } from './page.js';

/** The nearest `lang` up the tree, across shadow roots; `''` if there is none. */
export const nearestLang = (element: Element): string => {
  const owner = element.closest('[lang]');
  if (owner) return owner.getAttribute('lang') ?? '';
  const host = shadowHostOf(element.getRootNode());
  return host ? nearestLang(host) : '';
};
