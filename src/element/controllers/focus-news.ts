import { ofPage } from './page.js';

/**
 * Moves a focus that has fallen out of the page, because the button that had it is gone, to the headline: a shopper with a
 * keyboard continues from the result. A focus that is elsewhere stays there.
 */
export const focusNews = (root: ParentNode): void => {
  const owner = (root as Node & ParentNode).ownerDocument!;
  const headline = root.querySelector<HTMLElement>('#headline');
  if (ofPage(owner, 'activeElement') !== ofPage(owner, 'body') || !headline) return;
  headline.tabIndex = -1;
  headline.focus();
};
