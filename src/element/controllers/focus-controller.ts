import type { LitElement, ReactiveController } from 'lit';
import { ofPage } from './page.js';

const text = (element: Element | null | undefined): string => element?.textContent ?? '';

/** What a control is about: its event, or its package and leg. Leaves out what changes with new events. */
export const subjectOf = (control: Element): string => {
  const event = control.closest('[part~="event"]');
  const within = [
    control.querySelector('[part="leg-heading"]'),
    ...(event?.querySelectorAll('time, [part="event-facts"]') ?? []),
  ];
  return [control.closest('[part="package"]')?.id ?? '', ...within.map(text)].join('\n');
};

/**
 * Keeps the focus on its subject. Lit reuses nodes in their order, and new events come first: the node that has the focus may
 * belong to another event afterwards.
 */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    void this.#keepFocus();
  }

  /**
   * Moves the focus to the headline if it is nowhere, because the button that had it is gone: a shopper with a keyboard
   * continues from the result.
   */
  focusHeadline(): void {
    const { ownerDocument, renderRoot } = this.#host;
    const headline = renderRoot.querySelector<HTMLElement>('#headline');
    if (ofPage(ownerDocument, 'activeElement') !== ofPage(ownerDocument, 'body') || !headline) return;
    headline.tabIndex = -1;
    headline.focus();
  }

  /**
   * Where the data is stale, the button that refreshes it moves above the journey. Right after a request it is hidden: the text
   * beside it, which says how old the data is, gets the focus.
   */
  #moveFrom(part: string | null): void {
    const { renderRoot: root } = this.#host;
    const isRefresh = part === 'refresh' || part === 'updated' || part === 'notice';
    const text = isRefresh && root.querySelector<HTMLElement>('[part="notice"], [part="updated"]');
    const next = root.querySelector<HTMLElement>(`button[part="${isRefresh ? 'refresh' : part}"]`) ?? text;
    if (!next) return;
    if (next === text) next.tabIndex = -1;
    next.focus();
  }

  async #keepFocus(): Promise<void> {
    const root = this.#host.renderRoot as ShadowRoot;
    const focused = root.activeElement;
    if (!focused) return;
    const subject = subjectOf(focused);
    await this.#host.updateComplete;
    if (!focused.isConnected) this.#moveFrom(focused.getAttribute('part'));
    if (root.activeElement !== focused || subjectOf(focused) === subject) return;
    const alike = root.querySelectorAll<HTMLElement>(focused.localName);
    [...alike].find((each) => subjectOf(each) === subject)?.focus({ preventScroll: true });
  }
}
