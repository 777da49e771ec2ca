import { render, type LitElement, type TemplateResult } from 'lit';
import { keepControls, keepServedControls } from './keep-controls.js';
import { ofPage } from '../controllers/page.js';

const nothingToRestore = (): void => undefined;

/**
 * The content of a host's shadow root. Browser translation and extensions replace, edit and remove nodes, whereas Lit
 * continues to update the nodes that it created: old text would stay beside new text. Content with foreign edits is
 * therefore left alone until it has to change, and then rebuilt.
 */
export class Content {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => (this.#isForeign = true));
  /** A server has rendered it. It stays until there is something to show, and is replaced in one task. */
  isServed = false;
  /** It has foreign edits, or was not rendered by Lit at all. */
  #isForeign = false;
  #shown: TemplateResult | undefined;
  #restore = nothingToRestore;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Call with a new shadow root, which a declarative one may have filled. */
  adopt(root: ShadowRoot): void {
    this.isServed = this.#isForeign = root.firstChild !== null;
  }

  /** Call while the host renders. Returns the template that Lit has to render. */
  next(template: TemplateResult): TemplateResult {
    if (this.#observer.takeRecords().length) this.#isForeign = true;
    this.#observer.disconnect();
    if (this.#isForeign) {
      const before = this.#shown && this.#print(this.#shown);
      if (this.#shown && before?.innerHTML === this.#print(template).innerHTML) return this.#shown;
      const root = this.#host.renderRoot as ShadowRoot;
      if (this.isServed) this.#restore = keepServedControls(root);
      else if (before) this.#restore = keepControls(root, before);
      this.#replace();
      this.#isForeign = false;
    }
    this.#shown = template;
    return template;
  }

  /** Call after the host has rendered. */
  watch(): void {
    this.#restore();
    this.#restore = nothingToRestore;
    this.#observer.observe(this.#host.renderRoot, { subtree: true, childList: true, characterData: true });
  }

  /** Shows the page's own content without Lit, because rendering has failed. */
  showSlot(): void {
    this.#observer.disconnect();
    this.#restore = nothingToRestore;
    this.#shown = undefined;
    this.#isForeign = true;
    this.#replace(ofPage(this.#host.ownerDocument, 'createElement')('slot'));
  }

  /** The content as Lit renders it, outside of the page. */
  #print(template: TemplateResult): HTMLElement {
    const container = ofPage(this.#host.ownerDocument, 'createElement')('div');
    render(template, container, { host: this.#host });
    return container;
  }

  /** Lit keeps its state at the node that it renders before. With a new node it starts from scratch. */
  #replace(...content: readonly Node[]): void {
    this.isServed = false;
    const { renderRoot, renderOptions, ownerDocument } = this.#host;
    const end = ofPage(ownerDocument, 'createComment')('');
    renderRoot.replaceChildren(...content, end);
    renderOptions.renderBefore = end;
  }
}
