/** Shows the choices in a shop's page, in a phone and a desk frame. */
import type { Carriers } from '../../src/element/options/carriers.js';
import type { ProTrackingElement } from '../../src/index.js';
import { offerActions } from '../shared/actions.js';
import { pretended, type PretendedStatus } from '../shared/pretended.js';
import { useTheme } from '../shared/themes.js';
import type { Attributes } from './attributes.js';
import { carriersOf } from './carriers.js';
import type { Choices } from './choices.js';

const setAttributes = (element: Element, attributes: Attributes): void => {
  const wanted = new Map(attributes);
  for (const { name } of [...element.attributes]) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) {
    const text = value === true ? '' : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
};

/** The page around the element. None of it is the element's own. */
const setShop = (shop: HTMLElement, { dir, scheme, width, theme, layout }: Choices): void => {
  shop.dir = dir;
  shop.style.colorScheme = scheme;
  shop.style.setProperty('--width', width && `${width}px`);
  Object.assign(shop.dataset, { layout, theme, width });
};

/** Every frame has the same element. Elements with the same request share it, so each request is sent once. */
export class Preview {
  readonly #shops: readonly HTMLElement[];
  #choices: Choices | undefined;

  /** @param shops one in each frame */
  constructor(shops: readonly HTMLElement[]) {
    this.#shops = shops;
    for (const shop of shops) {
      // `stale` needs a good response first, and then a failed request.
      shop.addEventListener('pro-tracking-load', () => {
        if (this.#choices?.status === 'stale') void this.reload();
      });
      for (const type of ['pro-tracking-load', 'pro-tracking-update'])
        shop.addEventListener(type, () => this.#setCarriers());
    }
  }

  get #elements(): readonly ProTrackingElement[] {
    return this.#shops.map((shop) => shop.querySelector('pro-tracking')!);
  }

  get isLoading(): boolean {
    return this.#elements.some(({ status }) => status === 'loading');
  }

  /** The property `carriers`, if it is chosen and the journey's carrier services are known. */
  get carriers(): Carriers | undefined {
    const tracking = this.#elements.find((element) => element.tracking)?.tracking;
    return this.#choices?.carriers === 'on' && tracking ? carriersOf(tracking) : undefined;
  }

  /** The other frame's element takes part in the request of the first. */
  async reload(): Promise<void> {
    await this.#elements[0]?.reload();
  }

  show(choices: Choices, attributes: Attributes): void {
    const { theme, status } = choices;
    for (const shop of this.#shops) setShop(shop, choices);
    void useTheme(theme);
    const isPretended = status !== 'ready';
    if (isPretended || (this.#choices && this.#choices.status !== status)) this.#renew(status);
    this.#choices = choices;
    for (const element of this.#elements) {
      setAttributes(element, attributes);
      // What it advises depends on the layout too.
      void element.updateComplete.then(() => offerActions(element));
    }
    this.#setCarriers();
  }

  #setCarriers(): void {
    const { carriers } = this;
    for (const element of this.#elements) element.carriers = carriers;
  }

  /** An element keeps its last good response. Only a new one has none. */
  #renew(status: string): void {
    const transport =
      status === 'ready'
        ? undefined
        : pretended(status as PretendedStatus, (...request) => fetch(...request));
    for (const before of this.#elements) {
      const element = document.createElement('pro-tracking');
      element.append(...before.childNodes);
      if (transport) element.fetch = transport;
      before.replaceWith(element);
    }
  }
}
