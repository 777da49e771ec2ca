import { hasOwn } from '../../tracking/has-own.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Channel, type Outcome } from '../../client/channel.js';
import type { TrackingError } from '../../client/tracking-error.js';
import { isReference } from '../../tracking/reference.js';
import { logRenderFailure } from '../rendering/log-render-failure.js';
import { whenNear } from './near-viewport.js';
import {
  failedWith,
  isRecent,
  isSameQuestion,
  isSameSubject,
  readEmbedded,
  readGiven,
  requestOf,
  type Question,
} from './question.js';
import { Settling } from './settling.js';
import { nextTrackingState } from '../state/tracking-state.js';
import type { AskingType, Compare, Shown, TrackingAction, TrackingState } from '../state/tracking-state.js';

/**
 * Asks for a consignment and keeps what is known of it: gives up what runs when the question changes or the host leaves
 * the page, drops answers that come too late, and keeps the last good one when a later request fails.
 */
export class ConsignmentController implements ReactiveController {
  state: TrackingState = { status: 'idle' };
  // Each field is the object's own: without a value, a page's addition to every object would be read.
  /** Set by what can tell; until then nothing counts as new. */
  compare: Compare | undefined = undefined;
  /** The way to the proxy while there is one. */
  channel: Channel | undefined = undefined;
  /** Why the data between the tags cannot be used; the proxy is used instead. */
  embeddedError: TrackingError | undefined = undefined;
  /** What came of the present question last. */
  last: Outcome | undefined = undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #shown: Shown;
  readonly #whenLanguageLoaded: () => Promise<unknown> | undefined;
  #question: Question | undefined;
  /** What is to be done when the host comes back into the page. */
  #return: (() => void) | undefined;
  #isNear = false;
  /** What the page was made with and has been looked at: it is the first answer, and later grows old. */
  #embedded: string | undefined;
  #endWaiting: (() => void) | undefined;
  readonly #settling = new Settling();

  /** @param whenLanguageLoaded `undefined`: there is nothing to wait for */
  constructor(
    host: ReactiveControllerHost & Element,
    shown: Shown,
    whenLanguageLoaded: () => Promise<unknown> | undefined,
  ) {
    this.#host = host;
    this.#shown = shown;
    this.#whenLanguageLoaded = whenLanguageLoaded;
    host.addController(this);
  }

  /** The reference that is asked for, in its one spelling; `''` for none. */
  get reference(): string {
    return this.#question?.reference ?? '';
  }

  hostConnected(): void {
    const back = this.#return;
    this.#return = undefined;
    if (back) back();
    // What looked out for it may have been another document's.
    else if (this.#endWaiting) this.#begin('asked-again');
  }

  hostDisconnected(): void {
    // A move takes the host out and in again within one task: that is no reason to lose a request.
    queueMicrotask(() => {
      const { channel } = this;
      if (this.#host.isConnected || !(channel ?? this.#endWaiting)) return;
      const isOpen = !this.last;
      this.#stop();
      this.#settling.settle();
      this.#return = () => (isOpen ? this.#begin('asked-again') : this.#join());
    });
  }

  /**
   * Starts another question and gives up the present one, unless they are the same. To be called while the host updates.
   */
  ask(question: Question): void {
    const present = this.#question;
    if (present && isSameQuestion(present, question, this.#endWaiting !== undefined))
      return this.#use({ ...present, fetch: question.fetch });
    this.#question = question;
    this.#begin(isSameSubject(present, question) ? 'asked-again' : 'asked-anew');
  }

  /** The newest function serves the next request. A first one does so at once where nothing is on show yet. */
  #use(question: Question): void {
    const isFirst = !this.#question?.fetch && question.fetch;
    this.#question = question;
    if (!this.channel) return;
    if (isFirst && !hasOwn(this.state, 'consignment')) this.#begin('asked-again');
    else this.channel.use(question.fetch);
  }

  /** Puts the present question again; resolves when what came of it, or of a newer question, is on show. */
  reload(): Promise<void> {
    const settled = this.#settling.wait();
    this.#isNear = true;
    this.#begin('asked-again');
    return settled;
  }

  #begin(type: AskingType): void {
    this.#stop();
    this.#return = undefined;
    const question = this.#question;
    if (!question) return this.#settling.settle();
    const { data, embedded, reference, lazy } = question;
    if (data !== undefined && data !== null) return this.#give(readGiven(data, question));
    if (embedded !== undefined && (embedded !== this.#embedded || !reference)) {
      this.#embedded = embedded;
      const outcome = readEmbedded(embedded, question);
      if (outcome.type === 'answered' || !reference) {
        this.#give(outcome);
        if (isReference(reference)) this.#return = () => this.#join();
        if (this.#host.isConnected) this.hostConnected();
        return;
      }
      this.embeddedError = outcome.error;
    }
    this.#become({ type: reference ? type : 'cleared' });
    if (!reference) return this.#settling.settle();
    if (!isReference(reference)) return this.hear(failedWith('invalid-reference', 'no reference'));
    this.last = undefined;
    if (!this.#host.isConnected) {
      this.#return = () => this.#begin('asked-again');
      this.#settling.settle();
    } else if (this.#isNear || !lazy) this.#enter(type === 'asked-again');
    else
      this.#endWaiting = whenNear(this.#host, () => {
        this.#isNear = true;
        this.#stop();
        this.#enter(false);
      });
  }

  /** Shows what the page brought; what it brought before does not belong to it. */
  #give(outcome: Outcome): void {
    if (outcome.type === 'failed') this.#become({ type: 'asked-anew' });
    this.hear(outcome);
  }

  #stop(): void {
    this.channel?.leave(this.hear);
    this.channel = undefined;
    this.#endWaiting?.();
    this.#endWaiting = undefined;
  }

  #join(): Channel {
    return (this.channel = Channel.joined(requestOf(this.#question!), this.hear, this.last));
  }

  #enter(fresh: boolean): void {
    const channel = this.#join();
    const { last } = channel;
    const known = !fresh && last?.type === 'answered' ? last : undefined;
    if (known) this.hear(known);
    if (fresh || !(channel.isRunning || (known && isRecent(known)))) channel.ask(fresh);
  }

  #become(action: TrackingAction): void {
    this.state = nextTrackingState(this.state, action, this.compare);
    this.#host.requestUpdate();
  }

  /** Shows what has come of the present question. */
  readonly hear = (outcome: Outcome): void =>
    void this.#show(outcome).catch((error: unknown) => {
      logRenderFailure(error);
      if (outcome.type === 'answered') this.hear(failedWith('render', 'cannot be shown'));
      else this.#settling.settle();
    });

  async #show(outcome: Outcome): Promise<void> {
    this.last = outcome;
    const language = this.#whenLanguageLoaded();
    if (language) await language;
    if (this.last !== outcome) return;
    const before = this.state;
    this.#become(outcome);
    const after = this.state;
    await this.#host.updateComplete;
    this.#shown(before, after);
    if (this.state === after) this.#settling.settle();
  }
}
