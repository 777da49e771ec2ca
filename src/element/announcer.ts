import { logRenderFailure } from './rendering/log-render-failure.js';
import type { TrackingState } from './state/tracking-state.js';
import { eventFor, TrackingErrorEvent } from './events.js';

const loading: TrackingState = { status: 'loading' };

/** Fires the element's events after the page shows what they announce, and logs why it does not. */
export class Announcer {
  readonly #host: EventTarget;
  readonly #logged = new Set<string>();
  /** The state whose rendering failed; `undefined` once something is rendered. */
  #failed: TrackingState | undefined;
  /** The state that was announced after rendering recovered. */
  #recovered: TrackingState | undefined;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** Nothing of the state is on show. */
  get hasFailed(): boolean {
    return this.#failed !== undefined;
  }

  announce(before: TrackingState, after: TrackingState): void {
    if (!this.#failed && this.#recovered !== after) this.#fire(eventFor(before, after));
  }

  rendered(state: TrackingState): void {
    if (!this.#failed) return;
    this.#failed = undefined;
    this.#recovered = state;
    this.#fire(eventFor(loading, state));
  }

  failed(state: TrackingState, error: unknown): void {
    const cause = String(error);
    if (!this.#logged.has(cause)) logRenderFailure(error);
    this.#logged.add(cause);
    if (this.#failed === state) return;
    this.#failed = state;
    this.#fire(new TrackingErrorEvent({ kind: 'render', retryable: false, correlationId: undefined }));
  }

  #fire(event: Event | undefined): void {
    try {
      if (event) this.#host.dispatchEvent(event);
    } catch {
      // In jsdom, if a test uses Node's events instead of those of its window: no listener could receive these.
    }
  }
}
