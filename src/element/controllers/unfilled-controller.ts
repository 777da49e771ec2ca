import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SECOND } from '../../tracking/time.js';
import { ofPage } from './page.js';

/** In milliseconds, after the page has loaded. Until then a framework may still set the attributes. */
const gracePeriod = SECOND;

/** Detects an element that has had nothing to show since it came into the page. */
export class UnfilledController implements ReactiveController {
  /** It has been empty for so long that something is wrong. */
  isUnfilled = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #isEmpty: () => boolean;
  #wasFilled = false;
  #stop: (() => void) | undefined = undefined;

  constructor(host: ReactiveControllerHost & Element, isEmpty: () => boolean) {
    this.#host = host;
    this.#isEmpty = isEmpty;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isEmpty()) this.#wait();
  }

  hostUpdated(): void {
    if (this.#isEmpty()) return this.#wait();
    this.#wasFilled = true;
    this.isUnfilled = false;
    this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #wait(): void {
    const { ownerDocument: page, isConnected } = this.#host;
    const view = ofPage(page, 'defaultView');
    if (this.#stop || this.#wasFilled || this.isUnfilled || !view || !isConnected) return;
    if (ofPage(page, 'readyState') === 'complete') return this.#startTimer();
    const onLoad = (): void => this.#startTimer();
    view.addEventListener('load', onLoad, { once: true });
    this.#stop = () => view.removeEventListener('load', onLoad);
  }

  #startTimer(): void {
    const timer = setTimeout(() => {
      this.isUnfilled = this.#isEmpty();
      this.#host.requestUpdate();
    }, gracePeriod);
    this.#stop = () => clearTimeout(timer);
  }
}
