import type { Fault } from './fault.js';
import { sleep } from './sleep.js';
import { jsonResponse, errorResponse } from './error-responses.js';

/**
 * The connection broke without a response. A `TypeError`, as `fetch` rejects with, so that the sandbox's `fetch` can replace
 * it.
 */
export class ConnectionLost extends TypeError {
  constructor() {
    super('fetch failed: the sandbox broke the connection');
  }
}

/** What a fault needs of its request. */
export interface FaultedRequest {
  readonly reference: string;
  readonly correlationId: string;
  readonly signal: AbortSignal;
  /** The JSON of the good response. */
  readonly body: string;
}

const html =
  '<!doctype html><html lang="en"><head><title>We’ll be back soon</title></head>' +
  '<body><h1>We’ll be back soon</h1><p>Essential maintenance is under way.</p></body></html>';

const streamed = (body: ReadableStream<Uint8Array>, length: number | undefined): Response =>
  new Response(body, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(length === undefined ? {} : { 'content-length': String(length) }),
    },
  });

/** The first half, then the end of the connection: `pull` is called again only after the half was read. */
const breaking = (bytes: Uint8Array): ReadableStream<Uint8Array> => {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new ConnectionLost());
      else controller.enqueue(bytes.subarray(0, bytes.length >> 1));
      sent = true;
    },
  });
};

const dripping = (
  bytes: Uint8Array,
  step: number,
  milliseconds: number,
  signal: AbortSignal,
): ReadableStream<Uint8Array> => {
  const cancelled = new AbortController();
  // AbortSignal.any is newer than the supported runtimes.
  signal.addEventListener('abort', () => cancelled.abort(signal.reason), { once: true });
  let position = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        if (position >= bytes.length) {
          controller.close();
          return;
        }
        await sleep(milliseconds, cancelled.signal);
        controller.enqueue(bytes.subarray(position, position + step));
        position += step;
      },
      cancel: () => cancelled.abort(),
    },
    { highWaterMark: 0 },
  );
};

/**
 * The response that replaces the good one.
 *
 * @throws {ConnectionLost} of a `reset`; the body of a cut one breaks with it too
 * @throws the signal's reason when the client aborts first
 */
export const applyFault = async (fault: Fault, request: FaultedRequest): Promise<Response> => {
  const { body, signal } = request;
  const bytes = new TextEncoder().encode(body);
  switch (fault.kind) {
    case 'status':
      return errorResponse(fault.status, request.reference, request.correlationId, fault.retryAfter);
    case 'delay':
      await sleep(fault.milliseconds, signal);
      return jsonResponse(body);
    case 'cut':
      if (fault.at === 'json') return jsonResponse(body.slice(0, body.length >> 1));
      return streamed(breaking(bytes), fault.at === 'length' ? bytes.length : undefined);
    case 'drip':
      return streamed(
        dripping(bytes, Math.max(1, fault.bytes ?? 1), fault.milliseconds, signal),
        bytes.length,
      );
    case 'html':
      return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    case 'empty':
      return new Response(null, { headers: { 'content-length': '0' } });
    case 'null':
      return jsonResponse('null');
    case 'hang':
      await sleep(undefined, signal);
      throw new ConnectionLost();
    case 'reset':
      throw new ConnectionLost();
  }
};
