import { render, type LitElement, type TemplateResult } from 'lit';
import { keepControls } from './keep-controls.js';
import { ofPage } from '../controllers/page.js';

const nothingToRestore = (): void => undefined;

/**
 * The content of a host's shadow root. Browser translation and extensions replace, edit and remove its nodes, and Lit goes
 * on to update the nodes that it once made: old text would stay beside the new one. Content with foreign edits is
 * therefore left alone until something else is to be shown, and then rebuilt.
 */
export class Content {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => (this.#isForeign = true));
  /** Somebody else has edited it, or it is no content of Lit's at all. */
  #isForeign = false;
  #shown: TemplateResult | undefined;
  #restore = nothingToRestore;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** To be called while the host renders. Returns what Lit has to render. */
  next(template: TemplateResult): TemplateResult {
    if (this.#observer.takeRecords().length) this.#isForeign = true;
    this.#observer.disconnect();
    if (this.#isForeign) {
      const before = this.#shown && this.#print(this.#shown);
      if (this.#shown && before?.innerHTML === this.#print(template).innerHTML) return this.#shown;
      if (before) this.#restore = keepControls(this.#host.renderRoot as ShadowRoot, before);
      this.#replace();
      this.#isForeign = false;
    }
    this.#shown = template;
    return template;
  }

  /** To be called after the host has rendered. */
  watch(): void {
    this.#restore();
    this.#restore = nothingToRestore;
    this.#observer.observe(this.#host.renderRoot, { subtree: true, childList: true, characterData: true });
  }

  /** Shows the page's own content, without Lit: rendering has failed. */
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

  /** Lit keeps its state with the node that it renders before: with a new one, it starts from scratch. */
  #replace(...content: readonly Node[]): void {
    const { renderRoot, renderOptions, ownerDocument } = this.#host;
    const end = ofPage(ownerDocument, 'createComment')('');
    renderRoot.replaceChildren(...content, end);
    renderOptions.renderBefore = end;
  }
}
