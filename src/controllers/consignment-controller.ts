import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { agree, Channel, type Outcome } from '../client/channel.js';
import { TrackingError } from '../client/tracking-error.js';
import { isReference } from '../model/consignment-reference.js';
import { whenNear } from './near-viewport.js';
import { readEmbedded, readGiven, requestOf, type Question } from './question.js';
import {
  nextTrackingState,
  type AskingType,
  type Compare,
  type TrackingAction,
  type TrackingState,
} from './tracking-state.js';
import { now } from '../dates/now.js';

/** Called after the page shows what has become of a question. */
export type Shown = (before: TrackingState, after: TrackingState) => void;

/** In milliseconds: an answer that another element of the page has got within this time is shown without a request. */
const recent = 60_000;

/**
 * Asks for a consignment and keeps what is known of it: gives up what runs when the question changes or the host leaves
 * the page, drops answers that come too late, and keeps the last good one when a later request fails.
 */
export class ConsignmentController implements ReactiveController {
  state: TrackingState = { status: 'idle' };
  /** Set by what can tell; until then nothing counts as new. */
  compare: Compare | undefined;
  /** The way to the proxy while there is one. */
  channel: Channel | undefined;
  /** Why the data between the tags cannot be used; the proxy is used instead. */
  embeddedError: TrackingError | undefined;
  /** What came of the present question last. */
  last: Outcome | undefined;

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
  /** Those who wait for what comes next to be on show. */
  readonly #awaiting: (() => void)[] = [];

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
      this.#settle();
      this.#return = () => (isOpen ? this.#begin('asked-again') : this.#join());
    });
  }

  /**
   * Starts another question and gives up the present one, unless they are the same. To be called while the host updates.
   */
  ask(question: Question): void {
    const present = this.#question;
    const fields = Object.keys(question) as (keyof Question)[];
    // `lazy` matters only to a host that waits to be seen. A new `fetch` is no new question.
    const { lazy } = this.#endWaiting && present ? present : question;
    const { fetch } = question;
    if (present && agree({ ...present, lazy, fetch }, question, fields)) {
      this.#use({ ...present, fetch });
      return;
    }
    this.#question = question;
    this.#begin(agree(present, question, ['reference', 'proxyUrl', 'mode']) ? 'asked-again' : 'asked-anew');
  }

  /** The newest function serves the next request. A first one does so at once where nothing is on show yet. */
  #use(question: Question): void {
    const isFirst = !this.#question?.fetch && question.fetch;
    this.#question = question;
    if (!this.channel) return;
    if (isFirst && !('consignment' in this.state)) this.#begin('asked-again');
    else this.channel.use(question.fetch);
  }

  /** Puts the present question again; resolves when what came of it, or of a newer question, is on show. */
  reload(): Promise<void> {
    return new Promise((resolve) => {
      this.#awaiting.push(resolve);
      this.#isNear = true;
      this.#begin('asked-again');
    });
  }

  #begin(type: AskingType): void {
    this.#stop();
    this.#return = undefined;
    const question = this.#question;
    if (!question) return this.#settle();
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
    if (!reference) return this.#settle();
    if (!isReference(reference))
      return this.hear({
        type: 'failed',
        error: new TrackingError('invalid-reference', 'no reference'),
      });
    this.last = undefined;
    if (!this.#host.isConnected) {
      this.#return = () => this.#begin('asked-again');
      this.#settle();
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
    const channel = (this.channel = Channel.for(requestOf(this.#question!)));
    channel.join(this.hear);
    const known = this.last;
    if (!channel.last && known) channel.note(known, 'since' in known ? known.since : now());
    return channel;
  }

  #enter(fresh: boolean): void {
    const channel = this.#join();
    const { last } = channel;
    const known = !fresh && last?.type === 'answered' ? last : undefined;
    if (known) this.hear(known);
    if (fresh || !(channel.isRunning || (known && now() - known.since < recent))) channel.ask(fresh);
  }

  #become(action: TrackingAction): void {
    this.state = nextTrackingState(this.state, action, this.compare);
    this.#host.requestUpdate();
  }

  /** Shows what has come of the present question. */
  readonly hear = (outcome: Outcome): void =>
    void this.#show(outcome).catch((error: unknown) => {
      // A page may change what the element relies on, for example a prototype.
      console.error('<pro-tracking>: rendering failed. README.md#rendering-failed', error);
      const failure = new TrackingError('render', 'cannot be shown');
      if (outcome.type === 'answered') this.hear({ type: 'failed', error: failure });
      else this.#settle();
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
    if (this.state === after) this.#settle();
  }

  #settle(): void {
    for (const resolve of this.#awaiting.splice(0)) resolve();
  }
}
