/**
 * Moves a focus that has fallen out of the page, because the button that had it is gone, to the headline: whoever uses a
 * keyboard goes on from the news. A focus that is elsewhere stays there.
 */
export const focusNews = (root: ParentNode): void => {
  const owner = (root as Node & ParentNode).ownerDocument!;
  const headline = root.querySelector<HTMLElement>('#headline');
  if (owner.activeElement !== owner.body || !headline) return;
  headline.tabIndex = -1;
  headline.focus();
};
