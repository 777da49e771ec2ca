import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { Content } from './content.js';

/** A Lit element that survives errors while it renders and foreign edits of what it has rendered. */
export abstract class ResilientElement extends LitElement {
  readonly #content = new Content(this);

  /** What to show. */
  protected abstract view(): TemplateResult;

  /** Called after the update failed: the page's own content is shown in its place. */
  protected abstract renderFailed(error: unknown): void;

  protected override render(): TemplateResult {
    return this.#content.next(this.view());
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#content.watch();
  }

  /** Whatever is thrown on the way: `updateComplete` resolves, and the next update starts from scratch. */
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
      // The page has broken what this needs as well.
    }
  }
}
