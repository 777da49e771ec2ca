import { hasOwn } from '../../tracking/has-own.js';
import type { LitElement, ReactiveController } from 'lit';
import type { Channel } from '../../client/channel.js';
import { retryAfter, type Refresh } from '../../client/polling-schedule.js';
import { formatRelative } from '../i18n/relative-time.js';
import type { Language } from '../i18n/negotiate.js';
import { latestChanges } from '../../tracking/changes.js';
import { catchUp, level } from './catch-up.js';
import type { ConsignmentController } from './consignment-controller.js';
import { focusNews } from './focus-news.js';
import { holdFocus } from './hold-focus.js';
import { newsSentence, type RefreshText } from './live-text.js';
import { ofPage } from './page.js';
import { Refresher, type Watcher } from './refresher.js';
import { day, hour, left, minute, second, tryGap, untilSaidAnew } from './time-left.js';
import { now } from '../../tracking/now.js';

/** Asks again when it is time, and lets the host tell the age of what it shows and how long to wait. */
export class LiveController implements ReactiveController, Watcher {
  refresh: Refresh = 'auto';
  readonly #host: LitElement;
  readonly #journey: ConsignmentController;
  #page: Document | undefined;
  #channel: Channel | undefined;
  #seen: unknown;
  #minutes = 0;
  #triedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #news: unknown;
  #isOdd = false;

  constructor(host: LitElement, journey: ConsignmentController) {
    this.#host = host;
    this.#journey = journey;
    journey.compare = latestChanges;
    host.addController(this);
  }

  get isVisible(): boolean {
    return this.#page !== undefined && ofPage(this.#page, 'visibilityState') === 'visible';
  }

  /** When the next request is due, by the device's clock; `undefined`: not by itself. */
  get due(): number | undefined {
    return this.#channel && Refresher.for(this.#channel).due;
  }

  readonly level = (channel: Channel): void => level(this.#journey, channel);

  /** What there is to say now. */
  text({ locale, messages }: Language): RefreshText {
    const { state } = this.#journey;
    const news = hasOwn(state, 'changes') ? state.changes.events : undefined;
    const wish = Math.ceil(this.#wish / second);
    const age = this.#age;
    this.#isOdd = this.#isOdd !== (news !== this.#news);
    this.#news = news;
    return {
      updated: age ? messages.updated(formatRelative(age * -60, locale)) : messages.updatedNow,
      isWaiting: this.#wait > 0,
      wait: [
        wish && messages.wait(formatRelative(wish, locale)),
        this.due !== undefined && messages.retriesItself,
      ]
        .filter(Boolean)
        .join(' '),
      announceChanges: (headline) =>
        newsSentence(messages, news?.length ?? 0, headline, locale) + (this.#isOdd ? '\u00a0' : ''),
    };
  }

  /** The shopper asks again; resolves when that is on show. */
  async retry(): Promise<void> {
    if (this.#wait > 0) return;
    this.#triedAt = now();
    await this.#journey.reload();
    this.#look();
    focusNews(this.#host.renderRoot);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leavePage();
    // As with the journey: a move is no reason to forget anything.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#use(undefined);
    });
  }

  /** To be called whenever the host updates. */
  follow(refresh: Refresh): void {
    if (!this.#host.isConnected) return;
    const hasChanged = refresh !== this.refresh;
    this.refresh = refresh;
    this.#enterPage();
    const { channel } = this.#journey;
    if (channel !== this.#channel) this.#use(channel);
    else if (channel && hasChanged) Refresher.for(channel).plan();
    // Where somebody has asked meanwhile, there is nothing to wait for until that is answered.
    if (channel?.isRunning) Refresher.for(channel).arm();
    this.#tick();
    void holdFocus(this.#host);
  }

  /** In milliseconds: how long the proxy wants to be left alone. */
  get #wish(): number {
    const { state, channel } = this.#journey;
    if (!channel || !hasOwn(state, 'error')) return 0;
    return left(retryAfter(state.error, channel.at) ?? 0, channel.at);
  }

  /** In milliseconds: how long until the shopper may ask again. */
  get #wait(): number {
    return Math.max(this.#wish, left(tryGap, this.#triedAt));
  }

  /** In whole minutes, as it was when somebody last looked: an answer without news changes nothing in the page. */
  get #age(): number {
    const { state } = this.#journey;
    const answer = hasOwn(state, 'consignment') ? state.consignment : undefined;
    if (answer !== this.#seen) this.#reckon();
    this.#seen = answer;
    return this.#minutes;
  }

  #reckon(): void {
    const { state } = this.#journey;
    this.#minutes = hasOwn(state, 'since') ? Math.max(0, Math.floor((now() - state.since) / minute)) : 0;
  }

  /** Somebody looks, and sees what is true now. */
  readonly #look = (): void => {
    if (this.#channel) Refresher.for(this.#channel).check();
    this.#reckon();
    this.#host.requestUpdate();
  };

  #enterPage(): void {
    const page = this.#host.ownerDocument;
    if (page === this.#page) return;
    this.#leavePage();
    this.#page = page;
    const view = ofPage(page, 'defaultView');
    ofPage(page, 'addEventListener')('visibilitychange', this.#wake);
    view?.addEventListener('pageshow', this.#wake);
    view?.addEventListener('online', this.#online);
    if (this.#channel) Refresher.for(this.#channel).wake();
  }

  #leavePage(): void {
    const page = this.#page;
    this.#page = undefined;
    if (!page) return;
    const view = ofPage(page, 'defaultView');
    ofPage(page, 'removeEventListener')('visibilitychange', this.#wake);
    view?.removeEventListener('pageshow', this.#wake);
    view?.removeEventListener('online', this.#online);
  }

  #use(channel: Channel | undefined): void {
    const used = this.#channel;
    this.#channel = channel;
    if (used) Refresher.for(used).delete(this);
    if (channel) {
      catchUp(this.#journey, channel);
      Refresher.for(channel).add(this);
    }
    this.#tick();
  }

  /** Looks when there will be something else to say. */
  #tick(): void {
    clearTimeout(this.#timer);
    if (!this.#channel || !this.isVisible) return;
    const { state } = this.#journey;
    const times: number[] = [];
    if (hasOwn(state, 'since')) {
      const age = now() - state.since;
      const unit = age < hour ? minute : age < day ? hour : day;
      times.push(unit - (age % unit));
    }
    if (this.#wait > 0) times.push(untilSaidAnew(this.#wait));
    if (times.length) this.#timer = setTimeout(this.#look, Math.min(...times));
  }

  readonly #wake = (): void => {
    if (!this.#channel) return;
    Refresher.for(this.#channel).wake();
    if (this.isVisible) this.#look();
    else this.#tick();
  };

  readonly #online = (): void => {
    if (this.#channel) Refresher.for(this.#channel).online();
  };
}
