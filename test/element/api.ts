/** A proxy that answers when the test says so, and as it says. */
import type { Fault } from '../../src/sandbox/fault.js';
import type { Journey } from '../../src/sandbox/journey.js';

/** A question that waits for its answer. */
export class HeldRequest {
  readonly url: URL;
  readonly init: RequestInit;
  readonly response: Promise<Response>;
  readonly #settle: PromiseWithResolvers;

  constructor(url: URL, init: RequestInit, heedsAbort: boolean) {
    this.url = url;
    this.init = init;
    this.#settle = withResolvers();
    this.response = this.#settle.promise;
    if (heedsAbort)
      init.signal?.addEventListener('abort', () =>
        this.#settle.reject(new DOMException('The request was aborted.', 'AbortError')),
      );
  }

  get aborted(): boolean {
    return this.init.signal?.aborted ?? false;
  }

  get headers(): Headers {
    return new Headers(this.init.headers);
  }

  /** A text goes out as it is, a stream too, anything else as JSON. */
  answer(body: unknown, status = 200, headers: Record<string, string> = {}): void {
    const isRaw = body === null || typeof body === 'string' || body instanceof ReadableStream;
    const type = isRaw ? 'text/html' : 'application/json; charset=utf-8';
    const text = isRaw ? body : JSON.stringify(body);
    const raw = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    this.#settle.resolve(new Response(raw, { status, headers: { 'content-type': type, ...headers } }));
  }

  /** The connection breaks. */
  fail(): void {
    this.#settle.reject(new TypeError('Failed to fetch'));
  }

  /** What the sandbox says to it: a journey's answer in the form that the path asks for, or its fault. */
  answerAs(journey: Journey): void {
    const { pathname } = this.url;
    const form = pathname.includes('/flattened/')
      ? journey.flattened
      : pathname.includes('/status/')
        ? journey.status
        : journey.answer;
    if (journey.fault) this.runInto(journey.fault, form);
    else this.answer(form);
  }

  /** Nothing happens for a `hang`: that is what it is. */
  runInto(fault: Fault, good: unknown): void {
    const text = JSON.stringify(good);
    switch (fault.kind) {
      case 'status':
        return this.answer(
          { Code: 'Refused', Message: 'System.NullReferenceException at Tracking', CorrelationId: 'c0rr-1d' },
          fault.status,
          fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) },
        );
      case 'html':
        return this.answer('<!doctype html><title>Shop</title><h1>Welcome to our shop</h1>');
      case 'empty':
        return this.answer('');
      case 'null':
        return this.answer('null');
      case 'reset':
        return this.fail();
      case 'cut':
        return this.answer(
          fault.at === 'json'
            ? text.slice(0, text.length / 2)
            : chunks([text.slice(0, text.length / 2)], true),
        );
      case 'drip':
        return this.answer(chunks(text.match(/[^]{1,16}/g) ?? []));
      case 'delay':
        return this.answer(good);
      case 'hang':
    }
  }
}

const codes: Readonly<Record<number, string>> = {
  400: 'bad_reference',
  401: 'token_required',
  403: 'origin_not_allowed',
  404: 'not_found',
  429: 'rate_limited',
};

/** What the proxy sends with that status: the arguments of {@link HeldRequest.answer}. */
export const refusal = (status: number): Parameters<HeldRequest['answer']> => [
  { type: 'about:blank', status, code: codes[status] ?? 'internal' },
  status,
  { 'content-type': 'application/problem+json' },
];

interface PromiseWithResolvers {
  readonly promise: Promise<Response>;
  readonly resolve: (response: Response) => void;
  readonly reject: (reason: Error) => void;
}

const withResolvers = (): PromiseWithResolvers => {
  let resolve!: PromiseWithResolvers['resolve'];
  let reject!: PromiseWithResolvers['reject'];
  const promise = new Promise<Response>((...both) => ([resolve, reject] = both));
  promise.catch(() => undefined);
  return { promise, resolve, reject };
};

/** A body that comes in pieces and perhaps breaks off behind them. */
const chunks = (texts: readonly string[], breaks = false): ReadableStream => {
  const left = [...texts];
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const text = left.shift();
      if (text !== undefined) controller.enqueue(new TextEncoder().encode(text));
      else if (breaks) controller.error(new TypeError('network error'));
      else controller.close();
    },
  });
};

/** All that is asked, in the order of asking. */
export class FakeApi {
  readonly requests: HeldRequest[] = [];
  /** How many of them the test has seen. */
  taken = 0;
  #awaited: (() => void)[] = [];
  readonly #heedsAbort: boolean;

  /** @param heedsAbort `false`: answers come in spite of an abort, as from a careless `fetch` of the page's own */
  constructor({ heedsAbort = true } = {}) {
    this.#heedsAbort = heedsAbort;
  }

  /** For the element's `fetch` property. */
  readonly fetch = (url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const request = new HeldRequest(new URL(url as string, location.href), init, this.#heedsAbort);
    this.requests.push(request);
    for (const tell of this.#awaited.splice(0)) tell();
    return request.response;
  };

  get last(): HeldRequest {
    const last = this.requests.at(-1);
    if (!last) throw new Error('nothing was asked');
    return last;
  }

  /** Those that still wait and that somebody still wants answered. */
  get open(): readonly HeldRequest[] {
    return this.requests.filter(({ aborted }) => !aborted);
  }

  /** The oldest question that the test has not seen yet; waits for it. */
  async next(): Promise<HeldRequest> {
    const request = this.requests[this.taken];
    if (request) {
      this.taken++;
      return request;
    }
    await new Promise<void>((tell) => this.#awaited.push(tell));
    return this.next();
  }
}
