import type { LitElement, ReactiveController } from 'lit';
import { ofPage, shadowHostOf } from './page.js';

/** What happens around an element without its doing: the page's language changes, it is printed, the shopper comes back to it. */
export class SurroundingsController implements ReactiveController {
  /** All is open on paper, where nothing can be opened. */
  isPrinting = false;
  readonly #host: LitElement;
  readonly #update = (): void => this.#host.requestUpdate();
  readonly #observer = new MutationObserver(this.#update);
  #view: Window | null = null;
  #page: Document | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.disconnect();
    // Every root up to the document's: a host's own `lang` is in the root that the host is in.
    for (let node: Node | null = this.#host; node; node = shadowHostOf(node)) {
      node = node.getRootNode();
      this.#observer.observe(node, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    this.#leave();
    const page = this.#host.ownerDocument;
    this.#view = ofPage(page, 'defaultView');
    this.#view?.addEventListener('beforeprint', this.#print);
    this.#view?.addEventListener('afterprint', this.#print);
    // What was today may be yesterday.
    ofPage(page, 'addEventListener')('visibilitychange', this.#update);
    this.#page = page;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#leave();
  }

  #leave(): void {
    this.isPrinting = false;
    this.#view?.removeEventListener('beforeprint', this.#print);
    this.#view?.removeEventListener('afterprint', this.#print);
    if (this.#page) ofPage(this.#page, 'removeEventListener')('visibilitychange', this.#update);
    this.#view = null;
    this.#page = undefined;
  }

  readonly #print = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#update();
  };
}
