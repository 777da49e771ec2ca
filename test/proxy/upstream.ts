/** A stand-in for PRO that answers just what a test holds, over real HTTP. */

import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { Certificate } from './certificate.js';
import { flattened, multiLeg, status } from './answers.js';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';

export interface Upstream {
  readonly url: string;
  /** Everything that it was asked, in order. */
  readonly asked: { readonly method: string; readonly url: string; readonly headers: IncomingHttpHeaders }[];
}

/** Starts it on a free port, with a certificate on TLS; it stops with the test. */
export async function startUpstream(
  t: TestContext,
  answer: RequestListener,
  tls?: Certificate,
): Promise<Upstream> {
  const asked: Upstream['asked'] = [];
  const listener: RequestListener = (request, response) => {
    asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    answer(request, response);
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A listener that answers with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): RequestListener {
  return text(JSON.stringify(body), status, { 'content-type': 'application/json', ...headers });
}

/** A listener that has a different body at each of PRO's endpoints. */
export const everyEndpoint: RequestListener = (request, response) => {
  const { url = '' } = request;
  const body = url.endsWith('/status') ? status : url.includes('/flattened/') ? flattened : multiLeg;
  json(body)(request, response);
};

/** A listener that answers with any text. */
export function text(body: string, status = 200, headers: Record<string, string> = {}): RequestListener {
  return (_, response) => response.writeHead(status, headers).end(body);
}

/** A listener that writes pieces for as long as somebody reads, and tells when its connection is closed. */
export function endless(piece: string): { listener: RequestListener; closed: Promise<void> } {
  let close: () => void;
  const closed = new Promise<void>((resolve) => (close = resolve));
  const pour = (response: ServerResponse): void => {
    while (!response.destroyed && response.write(piece));
    response.once('drain', () => pour(response));
  };
  return {
    closed,
    listener: (_, response) => {
      response.once('close', () => close());
      pour(response.writeHead(200, { 'content-type': 'application/json' }));
    },
  };
}

/** A listener that writes a beginning and then neither goes on nor ends, and tells when its connection is closed. */
export function stalled(
  beginning: string,
  status = 200,
): { listener: RequestListener; closed: Promise<void> } {
  let close: () => void;
  const closed = new Promise<void>((resolve) => (close = resolve));
  return {
    closed,
    listener: (_, response) => {
      response.once('close', () => close());
      response.writeHead(status, { 'content-type': 'application/json' }).write(beginning);
    },
  };
}
