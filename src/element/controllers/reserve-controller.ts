import type { LitElement, ReactiveController } from 'lit';
import { ofPage } from './page.js';

/**
 * A shopper's interactions. Not `pointerdown`: a link that moves under a pressed pointer gets no click. Only the page's own
 * scrolling counts, which bubbles to the window: carousels scroll by themselves.
 */
const interactions = ['click', 'keydown', 'wheel', 'scroll'] as const;

/** What the element tells the controller, and hears from it. */
export interface ReserveHost {
  /** There is something else to show than the skeleton. */
  isSettled(): boolean;
  /** `state` changes, also between two updates. */
  onChange(isUnreserved: boolean): void;
}

/**
 * Ends the reserve: the `min-height` that the page gives the element, so that nothing below it moves when the script or the
 * response comes. Until there is something to show, it applies as it is. Then the element keeps what is needed:
 *
 * | content, reserve | kept until the first interaction |
 * | --- | --- |
 * | the content reaches the bottom of the viewport | nothing: whatever moves is below |
 * | the reserve does, the content does not | as much as reaches the bottom of the viewport |
 * | both end in the viewport, or above it | the reserve |
 *
 * Without a `min-height` it does nothing. Layout is read once, by an observer, so it is never forced.
 */
export class ReserveController implements ReactiveController {
  /** The custom state with which the shadow root's styles override the page's `min-height`. */
  state: 'unreserved' | undefined = undefined;
  readonly #host: LitElement;
  readonly #element: ReserveHost;
  #wasSettled = false;
  /** What is kept instead of the page's `min-height`, in pixels. */
  #kept = 0;
  /** Stops waiting for the first interaction. */
  #stop: (() => void) | undefined = undefined;

  constructor(host: LitElement, element: ReserveHost) {
    this.#host = host;
    this.#element = element;
    host.addController(this);
  }

  /** Also to be called when an update has failed. */
  hostUpdated(): void {
    const isSettled = this.#element.isSettled();
    if (isSettled && !this.#wasSettled) this.#wait();
    // Another consignment is loading: the reserve applies again.
    else if (!isSettled && this.#wasSettled) this.#reset();
    // The content may be rebuilt.
    else if (this.#kept) this.#keep(this.#kept);
    this.#wasSettled = isSettled;
  }

  /** An element that is moved before the first interaction is measured again at its new place. */
  hostDisconnected(): void {
    if (!this.#stop) return;
    this.#reset();
    this.#wasSettled = false;
  }

  get #base(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[part="base"]');
  }

  #wait(): void {
    const view = ofPage(this.#host.ownerDocument, 'defaultView');
    const { IntersectionObserver: Observer } = (view ?? {}) as Partial<typeof globalThis>;
    if (!view || !Observer || !/[1-9]/.test(view.getComputedStyle(this.#host).minHeight)) return;
    const observer = new Observer((entries) => {
      observer.disconnect();
      this.#measure(entries, view.innerHeight);
    });
    const release = (): void => this.#end();
    observer.observe(this.#host);
    if (this.#base) observer.observe(this.#base);
    // In the capture phase, since pages stop events; but not of nested scrollers.
    const phase = (type: string): AddEventListenerOptions => ({ capture: type !== 'scroll', passive: true });
    for (const type of interactions) view.addEventListener(type, release, phase(type));
    this.#stop = () => {
      observer.disconnect();
      for (const type of interactions) view.removeEventListener(type, release, phase(type));
      this.#stop = undefined;
    };
  }

  /** @param fold the viewport's bottom, as the rectangles count */
  #measure(entries: readonly IntersectionObserverEntry[], fold: number): void {
    const [reserved, content] = [this.#host, this.#base].map(
      (element) => entries.find(({ target }) => target === element)?.boundingClientRect,
    );
    if (!reserved || !content || reserved.bottom <= fold) return;
    if (content.bottom >= fold) return this.#end();
    this.#override(fold - content.top);
  }

  #end(): void {
    this.#stop?.();
    this.#override(0);
  }

  #override(kept: number): void {
    this.#keep(kept);
    this.state = 'unreserved';
    this.#element.onChange(true);
  }

  #reset(): void {
    this.#stop?.();
    this.#keep(0);
    this.state = undefined;
    this.#element.onChange(false);
  }

  #keep(kept: number): void {
    this.#kept = kept;
    // Not an attribute in the template, which content security policies refuse.
    this.#base?.style.setProperty('min-height', kept ? `${kept}px` : '');
  }
}
