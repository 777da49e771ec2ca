import type { LitElement, ReactiveController } from 'lit';
import { ofPage, shadowHostOf } from './page.js';

/** What the page tells its element. */
export interface PageListener {
  /** The element's page is seen again, is hidden, or is another one. */
  onVisibilityChange(): void;
  /** The network is back. */
  onOnline(): void;
}

/** Listens to the page around an element: its visibility, its network, its language, and whether it is printed. */
export class PageController implements ReactiveController {
  /** On paper nothing can be opened, so everything is open. */
  isPrinting = false;
  readonly #host: LitElement;
  readonly #listener: PageListener;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());
  #page: Document | undefined = undefined;
  #view: Window | null = null;

  constructor(host: LitElement, listener: PageListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** Whether the element is in a page that is seen. */
  get isVisible(): boolean {
    const { ownerDocument, isConnected } = this.#host;
    return isConnected && ofPage(ownerDocument, 'visibilityState') === 'visible';
  }

  /** Also to be called when the element was moved without being taken out. */
  hostConnected(): void {
    this.#observeLanguage();
    const page = this.#host.ownerDocument;
    if (page === this.#page) return;
    this.#leave();
    this.#page = page;
    this.#view = ofPage(page, 'defaultView');
    ofPage(page, 'addEventListener')('visibilitychange', this.#onVisibilityChange);
    this.#view?.addEventListener('pageshow', this.#onVisibilityChange);
    this.#view?.addEventListener('online', this.#onOnline);
    this.#view?.addEventListener('beforeprint', this.#onPrint);
    this.#view?.addEventListener('afterprint', this.#onPrint);
    this.#listener.onVisibilityChange();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#leave();
  }

  /** In every root up to the document's: an element's own `lang` is in the root around it. */
  #observeLanguage(): void {
    this.#observer.disconnect();
    for (let node: Node | null = this.#host; node; node = shadowHostOf(node)) {
      node = node.getRootNode();
      this.#observer.observe(node, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
  }

  #leave(): void {
    this.isPrinting = false;
    if (this.#page) ofPage(this.#page, 'removeEventListener')('visibilitychange', this.#onVisibilityChange);
    this.#view?.removeEventListener('pageshow', this.#onVisibilityChange);
    this.#view?.removeEventListener('online', this.#onOnline);
    this.#view?.removeEventListener('beforeprint', this.#onPrint);
    this.#view?.removeEventListener('afterprint', this.#onPrint);
    this.#page = undefined;
    this.#view = null;
  }

  readonly #onVisibilityChange = (): void => {
    this.#listener.onVisibilityChange();
    // "Today" may have become "yesterday".
    this.#host.requestUpdate();
  };

  readonly #onOnline = (): void => this.#listener.onOnline();

  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
