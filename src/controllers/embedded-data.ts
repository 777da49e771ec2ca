/**
 * The text of the answer that the page has put between the tags as `<script type="application/json">`; `undefined` where
 * there is none.
 */
export const embeddedData = (host: Element): string | undefined =>
  host.querySelector(':scope > script[type="application/json"]')?.textContent;

/**
 * Calls when the parser has read what stands between the tags: at once where it has already, as for a script with `defer`;
 * else with the whole page.
 */
export const whenParsed = (host: Element, then: () => void): void => {
  const { ownerDocument: page } = host;
  if (page.readyState !== 'loading' || host.nextSibling) then();
  else page.addEventListener('DOMContentLoaded', then, { once: true });
};
