import { hasOwn } from '../tracking/has-own.js';
import { fetchTracking, type TrackingAnswer, type TrackingRequest } from './fetch-tracking.js';
import type { TrackingError } from './tracking-error.js';
import { now } from '../tracking/now.js';

/** What came of a request. */
export type Outcome =
  | ({ readonly type: 'answered' } & TrackingAnswer)
  | { readonly type: 'failed'; readonly error: TrackingError };

/** Hears of every outcome while it has joined. */
export type Member = (outcome: Outcome) => void;

/** Whether two questions, or requests, are the same in these fields. */
export const agree = <T extends object>(a: T | undefined, b: T, fields: readonly (keyof T)[]): boolean =>
  fields.every((field) => a && Object.is(a[field], b[field]));

const channels = new Set<Channel>();

/**
 * The way to the proxy for one request, shared by all elements of a page that put it: one of them asks, all of them hear.
 * Whoever asks of another proxy, or with another token, has another channel. It lasts as long as it has members.
 */
export class Channel {
  #request: TrackingRequest;
  /** Every `fetch` that a member has had: the newest sends the requests. */
  readonly #fetches = new WeakSet<typeof fetch>();
  /** What came of it last. */
  last: Outcome | undefined = undefined;
  /** The last good one. */
  good: TrackingAnswer | undefined = undefined;
  /** When the last outcome came, by the device's clock. */
  at = 0;
  /** How many outcomes in a row were failures. */
  failures = 0;
  readonly #members = new Set<Member>();
  #running: AbortController | undefined;

  /** The one for that request, which may have begun already. */
  static for(request: TrackingRequest): Channel {
    for (const channel of channels) if (channel.#serves(request)) return channel;
    return new Channel(request);
  }

  /** The same, with a new member. @param known what the member knows already, for a channel that knows nothing yet */
  static joined(request: TrackingRequest, member: Member, known: Outcome | undefined): Channel {
    const channel = Channel.for(request);
    channel.join(member);
    if (!channel.last && known) channel.note(known, hasOwn(known, 'since') ? known.since : now());
    return channel;
  }

  private constructor(request: TrackingRequest) {
    this.#request = request;
    this.use(request.fetch);
  }

  /** Sends the next requests with that function. */
  use(fetch: TrackingRequest['fetch']): void {
    this.#request = { ...this.#request, fetch };
    if (fetch) this.#fetches.add(fetch);
  }

  #serves(request: TrackingRequest): boolean {
    const fields = Object.keys(request) as (keyof TrackingRequest)[];
    const { fetch } = request.fetch && this.#fetches.has(request.fetch) ? request : this.#request;
    return agree({ ...this.#request, fetch }, request, fields);
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  join(member: Member): void {
    this.#members.add(member);
    channels.add(this);
  }

  /** What runs ends with the last member. */
  leave(member: Member): void {
    this.#members.delete(member);
    if (this.#members.size) return;
    channels.delete(this);
    this.#stop();
  }

  /**
   * Asks; what runs already is given up for it.
   *
   * @param fresh passes the browser's cache by
   */
  ask(fresh: boolean): void {
    this.#stop();
    void this.#ask(fresh);
  }

  /** Takes an outcome for the last one. */
  note(outcome: Outcome, at: number): void {
    this.last = outcome;
    this.at = at;
    if (outcome.type === 'answered') this.good = outcome;
    this.failures = outcome.type === 'failed' ? this.failures + 1 : 0;
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  async #ask(fresh: boolean): Promise<void> {
    const running = (this.#running = new AbortController());
    const outcome = await fetchTracking(this.#request, running, fresh).then(
      (answer): Outcome => ({ type: 'answered', ...answer }),
      (error: TrackingError): Outcome => ({ type: 'failed', error }),
    );
    if (this.#running !== running) return;
    this.#running = undefined;
    this.note(outcome, now());
    for (const member of [...this.#members]) member(outcome);
  }
}
