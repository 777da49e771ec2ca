import { ofPage } from './page.js';

/**
 * Calls back once the element approaches the viewport: within a screen's height of it. Uses the observer of the element's own
 * window, because Firefox reports to no other. Without an observer, as in jsdom, every element counts as near.
 *
 * @returns stops observing
 */
export const whenNear = (element: Element, then: () => void): (() => void) => {
  const view = ofPage(element.ownerDocument, 'defaultView') ?? globalThis;
  const { IntersectionObserver: Observer } = view as Partial<typeof globalThis>;
  if (!Observer) {
    const timer = setTimeout(then);
    return () => clearTimeout(timer);
  }
  const observer = new Observer(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
  return () => observer.disconnect();
};
