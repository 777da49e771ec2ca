/** A page of a retailer, of test/package/pages, in a frame: nothing on it but what a page would have. */
import type { ProTrackingElement } from '../../src/element/pro-tracking-element.js';

/** What went wrong on the page (watch.js). */
interface Trouble {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** What reached `console.error`. */
  readonly complaints: readonly string[];
}

export interface PlainPage {
  readonly window: Window & typeof globalThis & { readonly trouble: Trouble };
  readonly element: ProTrackingElement;
  close(): void;
}

/** Resolves when the page and its scripts have loaded. */
export const openPage = async (name: string): Promise<PlainPage> => {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.style.inlineSize = '60rem';
  frame.style.blockSize = '40rem';
  frame.src = `/plain/${name}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as unknown as PlainPage['window'];
  const element = window.document.querySelector('pro-tracking');
  if (!element) throw new Error(`${name} was not served`);
  return { window, element, close: () => frame.remove() };
};

/** Everything that a shopper can read in it. */
export const shownText = ({ shadowRoot }: Element): string => shadowRoot?.textContent ?? '';
