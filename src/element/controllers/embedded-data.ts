import { ofPage } from './page.js';

/** The text of the response that the page has put between the tags as `<script type="application/json">`, if there is one. */
export const embeddedData = (host: Element): string | undefined =>
  host.querySelector(':scope > script[type="application/json"]')?.textContent;

/** Whether the parser has read what stands between the tags. */
export const isParsed = (host: Element): boolean =>
  ofPage(host.ownerDocument, 'readyState') !== 'loading' || host.nextSibling !== null;

/** Calls when the parser has read what stands between the tags: at once, or with the whole page. */
export const whenParsed = (host: Element, then: () => void): void => {
  if (isParsed(host)) then();
  else ofPage(host.ownerDocument, 'addEventListener')('DOMContentLoaded', then, { once: true });
};
