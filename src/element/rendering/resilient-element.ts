import { LitElement, noChange, type PropertyValues, type TemplateResult } from 'lit';
import { Content } from './content.js';

/** A Lit element that survives rendering errors and foreign edits of its content. */
export abstract class ResilientElement extends LitElement {
  readonly #content = new Content(this);

  /** The content. */
  protected abstract view(): TemplateResult;

  /** Whether what a server has rendered is still the best that there is to show. */
  protected abstract keepsServedContent(): boolean;

  /** Called after an update failed. The page's own content is shown instead. */
  protected abstract renderFailed(error: unknown): void;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#content.adopt(root as ShadowRoot);
    return root;
  }

  protected override render(): unknown {
    return this.#content.isServed && this.keepsServedContent() ? noChange : this.#content.next(this.view());
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#content.watch();
  }

  /** Whatever an update throws, `updateComplete` resolves and the next update starts from scratch. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#showSlot();
      this.renderFailed(error);
    }
  }

  #showSlot(): void {
    try {
      this.#content.showSlot();
    } catch {
      // The page has broken something that this needs as well.
    }
  }
}
