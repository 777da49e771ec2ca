import type { ReactiveControllerHost } from 'lit';
import { failedState, initialState, type QueryState } from '../../client/query-state.js';
import { logRenderFailure } from '../rendering/log-render-failure.js';
import { nextTrackingState, type TrackingAction, type TrackingState } from './tracking-state.js';

/** Called after the page shows what a transition has changed. */
export type OnTransition = (before: TrackingState, after: TrackingState) => void;

/** What an element shows: turns results into states. */
export class DisplayedState {
  state: TrackingState = { status: 'idle' };
  /** The last result. It may still wait for the language. */
  result = initialState;
  readonly #host: ReactiveControllerHost;
  readonly #whenLanguageLoaded: () => Promise<unknown> | undefined;
  readonly #renewToken: () => Promise<unknown>;
  readonly #onTransition: OnTransition;
  /** The last result that is in `state`. */
  #shown = initialState;
  /** The page has been asked for another token of this consignment, and nothing has been shown since. */
  #hasRenewed = false;

  /**
   * @param whenLanguageLoaded results wait for it, so that nothing is shown in English first; `undefined`: no wait
   * @param renewToken a refusal waits for it, and is not shown if the element then has another token
   */
  constructor(
    host: ReactiveControllerHost,
    whenLanguageLoaded: () => Promise<unknown> | undefined,
    renewToken: () => Promise<unknown>,
    onTransition: OnTransition,
  ) {
    this.#host = host;
    this.#whenLanguageLoaded = whenLanguageLoaded;
    this.#renewToken = renewToken;
    this.#onTransition = onTransition;
  }

  /** Forgets earlier results. @param keepsData the data on show belongs to the next results too */
  reset(keepsData: boolean): void {
    if (!keepsData) this.#hasRenewed = false;
    this.result = this.#shown = { ...initialState, data: keepsData ? this.#shown.data : undefined };
  }

  transition(action: TrackingAction): void {
    this.state = nextTrackingState(this.state, action);
    this.#host.requestUpdate();
  }

  /**
   * Never rejects. Resolves when the result is on show: `false` if something else came in between.
   *
   * @param marksNewEvents of the page's own data, no event counts as new
   */
  async show(result: QueryState, marksNewEvents: boolean): Promise<boolean> {
    try {
      return await this.#show(result, marksNewEvents);
    } catch (error) {
      logRenderFailure(error);
      return result.data ? this.show(failedState('render', 'cannot be shown'), false) : true;
    }
  }

  async #show(result: QueryState, marksNewEvents: boolean): Promise<boolean> {
    this.result = result;
    const language = this.#whenLanguageLoaded();
    if (language) await language;
    if (this.result !== result) return false;
    const { data, error } = result;
    const hasNewData = data !== undefined && data !== this.#shown.data;
    const hasNewError = error !== undefined && error !== this.#shown.error;
    if (hasNewError && error.kind === 'denied' && !this.#hasRenewed) {
      this.#hasRenewed = true;
      await this.#renewToken();
      // A new token starts another request, which resets the result.
      await this.#host.updateComplete;
      if (this.result !== result) return false;
    }
    if (hasNewData || hasNewError) this.#hasRenewed = false;
    this.#shown = result;
    const before = this.state;
    if (hasNewData) this.transition({ type: 'success', ...data, marksNewEvents });
    const between = this.state;
    if (error && (hasNewData || hasNewError)) this.transition({ type: 'error', error });
    const after = this.state;
    await this.#host.updateComplete;
    if (hasNewData) this.#onTransition(before, between);
    if (hasNewError) this.#onTransition(between, after);
    return this.state === after;
  }
}
