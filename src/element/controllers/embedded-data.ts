import { ofPage } from './page.js';

/** The text of the element's child `<script type="application/json">`, if there is one: a response to show first. */
export const embeddedData = (host: Element): string | undefined =>
  host.querySelector(':scope > script[type="application/json"]')?.textContent;

/** Whether the parser has read the element's children. */
export const isParsed = (host: Element): boolean =>
  ofPage(host.ownerDocument, 'readyState') !== 'loading' || host.nextSibling !== null;

/** Calls back when the parser has read the element's children: at once, or with the whole page. */
export const whenParsed = (host: Element, then: () => void): void => {
  if (isParsed(host)) then();
  else ofPage(host.ownerDocument, 'addEventListener')('DOMContentLoaded', then, { once: true });
};
