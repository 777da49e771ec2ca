import { isParsed } from '../controllers/embedded-data.js';

/** What a page has around the element, and never as its fallback. */
const pageContent =
  'main, nav, header, footer, aside, h1, pro-tracking, [role=main], [role=navigation], script:not([type]), script[src], script[type=module], script[type="text/javascript"]';

/**
 * HTML ignores the slash of `<pro-tracking … />`: the element has no end, and takes the rest of its parent for its content,
 * which is hidden as soon as there is something to show.
 *
 * @returns the name of an element that shows it; `undefined` where nothing does. Content with a `slot` was put there on
 *   purpose.
 */
export const swallowedBy = (host: Element): string | undefined => {
  if (!isParsed(host)) return undefined;
  for (const child of host.children) {
    if (child.slot) continue;
    const found = child.matches(pageContent) ? child : child.querySelector(pageContent);
    if (found) return found.localName;
  }
  return undefined;
};
