import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { Content } from './content.js';

/** A Lit element that survives rendering errors and foreign edits of its content. */
export abstract class ResilientElement extends LitElement {
  readonly #content = new Content(this);

  /** The content. */
  protected abstract view(): TemplateResult;

  /** Called after an update failed. The page's own content is shown instead. */
  protected abstract renderFailed(error: unknown): void;

  protected override render(): TemplateResult {
    return this.#content.next(this.view());
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
