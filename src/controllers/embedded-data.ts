import { ofPage } from './page.js';

/** The text of the response that the page has put between the tags as `<script type="application/json">`, if there is one. */
export const embeddedData = (host: Element): string | undefined =>
  host.querySelector(':scope > script[type="application/json"]')?.textContent;

/**
 * Calls when the parser has read what stands between the tags: at once where it has already, as for a script with `defer`;
 * else with the whole page.
 */
export const whenParsed = (host: Element, then: () => void): void => {
  const { ownerDocument: page } = host;
  if (ofPage(page, 'readyState') !== 'loading' || host.nextSibling) then();
  else ofPage(page, 'addEventListener')('DOMContentLoaded', then, { once: true });
};
