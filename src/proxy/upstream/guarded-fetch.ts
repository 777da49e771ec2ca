/**
 * Keeps a response with too many content encodings from ending the process on Node.
 *
 * Node 20's `fetch` (undici 6.24) rejects such a response, but leaves its stream open without an error handler: when the
 * connection then stalls, breaks or is aborted, the stream's error is uncaught. The dispatcher, the layer below
 * `fetch`, can refuse the response before the stream exists.
 */

/** The part of undici's dispatcher that is used. Its global instance is published under this symbol. */
interface Dispatcher {
  dispatch(options: unknown, handler: Handler): unknown;
}
const GLOBAL_DISPATCHER = Symbol.for('undici.globalDispatcher.1');

/** Receives a response. An error that is thrown here ends the request, and `fetch` rejects with it. */
interface Handler {
  onHeaders?(status: number, headers: readonly Uint8Array[], ...more: unknown[]): unknown;
  onResponseStart?(
    controller: unknown,
    status: number,
    headers: Readonly<Record<string, string | string[]>>,
    ...more: unknown[]
  ): unknown;
}

/** undici rejects more than five. PRO sends one. */
const MOST_ENCODINGS = 5;

/** The platform's `fetch`; on Node with the guard. */
export const guardedFetch: typeof fetch = (input, init) => {
  const dispatcher = (globalThis as Record<symbol, unknown>)[GLOBAL_DISPATCHER] as Dispatcher | undefined;
  // Called late and on nothing: some runtimes refuse a `fetch` that is called as a method.
  if (typeof dispatcher?.dispatch !== 'function') return globalThis.fetch(input, init);
  return globalThis.fetch(input, { ...init, dispatcher: guarded(dispatcher) } as RequestInit);
};

function guarded(dispatcher: Dispatcher): Dispatcher {
  return Object.assign(Object.create(dispatcher) as Dispatcher, {
    dispatch: (options: unknown, handler: Handler) => dispatcher.dispatch(options, guardedHandler(handler)),
  });
}

/** undici 6 and 7 give `fetch` raw headers (`onHeaders`), later versions an object (`onResponseStart`). */
function guardedHandler(handler: Handler): Handler {
  const guard: Handler = Object.create(handler) as Handler;
  if (handler.onHeaders) {
    guard.onHeaders = (status, headers, ...more) => {
      checkEncodings(rawEncodings(headers));
      return handler.onHeaders?.(status, headers, ...more);
    };
  }
  if (handler.onResponseStart) {
    guard.onResponseStart = (controller, status, headers, ...more) => {
      checkEncodings([headers['content-encoding'] ?? []].flat());
      return handler.onResponseStart?.(controller, status, headers, ...more);
    };
  }
  return guard;
}

/** The values of `content-encoding` in a list of alternating names and values. */
function rawEncodings(headers: readonly Uint8Array[]): string[] {
  const texts = headers.map((header) => new TextDecoder('latin1').decode(header));
  return texts.filter(
    (_, index) => index % 2 === 1 && texts[index - 1]?.toLowerCase() === 'content-encoding',
  );
}

function checkEncodings(values: readonly string[]): void {
  const count = values.flatMap((value) => value.split(',')).length;
  if (count > MOST_ENCODINGS) throw new TypeError('too many content encodings');
}
