/** Shows in a shop's page what is chosen. */
import type { ProTrackingElement } from '../../src/index.js';
import { pretended, type PretendedStatus } from '../shared/pretended.js';
import { useTheme } from '../shared/themes.js';
import type { Attributes } from './attributes.js';
import type { Choices } from './choices.js';

const setAttributes = (element: Element, attributes: Attributes): void => {
  const wanted = new Map(attributes);
  for (const { name } of [...element.attributes]) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) {
    const text = value === true ? '' : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
};

export class Preview {
  readonly #shop: HTMLElement;
  #choices: Choices | undefined;

  constructor(shop: HTMLElement) {
    this.#shop = shop;
    // What is to be stale is known first, and then cannot be refreshed.
    shop.addEventListener('pro-tracking-load', () => {
      if (this.#choices?.status === 'stale') void this.reload();
    });
  }

  get #element(): ProTrackingElement {
    return this.#shop.querySelector('pro-tracking')!;
  }

  get isLoading(): boolean {
    return this.#element.status === 'loading';
  }

  async reload(): Promise<void> {
    await this.#element.reload();
  }

  show(choices: Choices, attributes: Attributes): void {
    const { dir, scheme, width, theme, status } = choices;
    // The page around the element: none of it is the element's own.
    this.#shop.dir = dir;
    this.#shop.style.colorScheme = scheme;
    this.#shop.style.inlineSize = width && `${width}px`;
    void useTheme(theme);
    const isPretended = status !== 'ready';
    if (isPretended || (this.#choices && this.#choices.status !== status)) this.#renew(status);
    this.#choices = choices;
    setAttributes(this.#element, attributes);
  }

  /** An element keeps the last good answer, whatever comes: only a new one knows nothing yet. */
  #renew(status: string): void {
    const before = this.#element;
    const element = document.createElement('pro-tracking');
    element.append(...before.childNodes);
    if (status !== 'ready')
      element.fetch = pretended(status as PretendedStatus, (...request) => fetch(...request));
    before.replaceWith(element);
  }
}
