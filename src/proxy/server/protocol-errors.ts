import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { badRequestResponse, type BadRequestStatus } from '../http/problem-response.js';

/** By Node's error code. */
const STATUS: Readonly<Record<string, BadRequestStatus>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
  HPE_INVALID_METHOD: 405,
};

/** Responds with a problem to requests that Node refuses itself: it would send an empty response, or none. */
export function handleProtocolErrors(server: Server): void {
  const inFlight = new WeakMap<Duplex, ServerResponse>();
  server.prependListener('request', ({ socket }, response: ServerResponse) => {
    inFlight.set(socket, response);
    response.once('close', () => inFlight.delete(socket));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const end = (): void => refuse(socket, STATUS[error.code ?? ''] ?? 400);
    // Not in the middle of the response to the request before.
    const response = inFlight.get(socket);
    if (response) response.once('close', end);
    else end();
  });
  server.on('connect', (_request, socket) => refuse(socket, 405));
  server.on('checkExpectation', (_request, response: ServerResponse) => {
    const { status, headers, body } = badRequestResponse(417);
    response.writeHead(status, { ...headers, connection: 'close' }).end(body);
  });
}

function refuse(socket: Duplex, status: BadRequestStatus): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { headers, body } = badRequestResponse(status);
  const text = body ?? '';
  const fields = { ...headers, 'content-length': Buffer.byteLength(text), connection: 'close' };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  socket.on('error', () => undefined);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n${text}`, () =>
    socket.destroy(),
  );
}
