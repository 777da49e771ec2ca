/**
 * Calls once the element is, or is nearly, to be seen: within a screen's height of it. The window that it is in looks: no
 * other one's observer would tell of it in Firefox.
 *
 * @returns what ends the waiting
 */
export const whenNear = (element: Element, then: () => void): (() => void) => {
  const { IntersectionObserver: Observer } = element.ownerDocument.defaultView ?? globalThis;
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
