import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchTracking, readAnswer, type TrackingRequest } from '../client/fetch-tracking.js';
import { TrackingError } from '../client/tracking-error.js';
import type { Consignment } from '../model/consignment.js';
import { isReference } from '../model/consignment-reference.js';
import { nextTrackingState, type TrackingAction, type TrackingState } from './tracking-state.js';

/** What the page wants to be shown. Without a reference and without data: nothing. */
export interface Question extends TrackingRequest {
  /** An answer that the page has already: shown without a request. */
  readonly data: unknown;
}

/** Called after the page shows what has become of a question. */
export type Shown = (before: TrackingState, after: TrackingState) => void;

type AskingType = 'asked-again' | 'asked-anew';

const answered = (consignment: Consignment): TrackingAction => ({
  type: 'answered',
  consignment,
  at: Date.now(),
});

const failed = (error: TrackingError): TrackingAction => ({ type: 'failed', error });

const read = (data: unknown, reference: string): TrackingAction => {
  try {
    return answered(readAnswer(data, reference));
  } catch (error) {
    return failed(error as TrackingError);
  }
};

const agree = (a: Question | undefined, b: Question, names: readonly string[]): boolean =>
  names.every((name) => a && Object.is(a[name as keyof Question], b[name as keyof Question]));

/**
 * Asks for a consignment and keeps what is known of it: aborts when the question changes or the host leaves the page,
 * drops answers that come too late, and keeps the last good one when a later request fails.
 */
export class ConsignmentController implements ReactiveController {
  state: TrackingState = { status: 'idle' };

  readonly #host: ReactiveControllerHost & Element;
  readonly #shown: Shown;
  #question: Question | undefined;
  #running: AbortController | undefined;
  /** The question waits for the host to be in the page. */
  #waiting = false;
  #settled: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost & Element, shown: Shown) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  /** The reference that is asked for, in its one spelling; `''` for none. */
  get reference(): string {
    return this.#question?.reference ?? '';
  }

  hostConnected(): void {
    if (this.#waiting) this.#begin('asked-again');
  }

  hostDisconnected(): void {
    // A move takes the host out and in again within one task: that is no reason to lose a request.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#running) return;
      this.#stop();
      this.#waiting = true;
    });
  }

  /**
   * Puts a question, unless it is the present one; whatever was asked before is given up. To be called while the host
   * updates.
   */
  ask(question: Question): void {
    const present = this.#question;
    if (agree(present, question, Object.keys(question))) return;
    this.#question = question;
    this.#begin(agree(present, question, ['reference', 'proxyUrl', 'mode']) ? 'asked-again' : 'asked-anew');
  }

  /** Puts the present question again; resolves when what came of it, or of a newer question, is on show. */
  async reload(): Promise<void> {
    this.#begin('asked-again');
    let awaited;
    do {
      awaited = this.#settled;
      await awaited;
    } while (awaited !== this.#settled);
  }

  #begin(type: AskingType): void {
    this.#stop();
    if (this.#question) this.#settled = this.#answer(this.#question, type);
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#waiting = false;
  }

  async #answer(question: Question, type: AskingType): Promise<void> {
    const { data, reference } = question;
    if (data !== undefined && data !== null) {
      const action = read(data, reference);
      if (action.type === 'failed') this.#become({ type: 'asked-anew' });
      return this.#show(action);
    }
    this.#become({ type: reference ? type : 'cleared' });
    if (!reference) return undefined;
    if (!isReference(reference))
      return this.#show(failed(new TrackingError('invalid-reference', 'this can be no reference')));
    if (this.#host.isConnected) return this.#fetch(question, type);
    this.#waiting = true;
    return undefined;
  }

  async #fetch(request: TrackingRequest, type: AskingType): Promise<void> {
    const running = (this.#running = new AbortController());
    const fresh = type === 'asked-again';
    const action = await fetchTracking(request, running, fresh).then(answered, failed);
    if (this.#running !== running) return;
    this.#running = undefined;
    await this.#show(action);
  }

  #become(action: TrackingAction): void {
    this.state = nextTrackingState(this.state, action);
    this.#host.requestUpdate();
  }

  async #show(action: TrackingAction): Promise<void> {
    const before = this.state;
    this.#become(action);
    const after = this.state;
    await this.#host.updateComplete;
    this.#shown(before, after);
  }
}
