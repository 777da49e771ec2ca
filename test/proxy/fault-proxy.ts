/** A bad network between the proxy and PRO, with toxiproxy's words, on plain TCP. */

import type { AddressInfo, Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** What happens to what PRO answers. */
export type Toxic =
  /** Every piece comes so many milliseconds later. */
  | { readonly type: 'latency'; readonly latency: number }
  /** Nothing comes any more; the connection is closed after so many milliseconds, or never for 0. */
  | { readonly type: 'timeout'; readonly timeout: number }
  /** Pieces of so many bytes, so many milliseconds apart. */
  | { readonly type: 'slicer'; readonly size: number; readonly delay: number }
  /** The connection is closed in order after so many bytes. */
  | { readonly type: 'limit_data'; readonly bytes: number }
  /** The connection is reset after so many bytes. */
  | { readonly type: 'reset_peer'; readonly bytes: number };

export interface FaultProxy {
  readonly url: string;
  /** For the connections whose first question is still to come; `undefined` for a good network. */
  toxic: Toxic | undefined;
}

/** Starts it in front of an upstream's URL, on a free port; it stops with the test. */
export async function startFaultProxy(t: TestContext, upstream: string, toxic?: Toxic): Promise<FaultProxy> {
  const { hostname, port } = new URL(upstream);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const pro = connect(Number(port), hostname);
    for (const [socket, other] of [
      [client, pro],
      [pro, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('close', () => pro.destroy());
    // When the question comes: `fetch` may open a connection long before it has one.
    client.once('data', () => spoil(pro, client, made.toxic));
    client.pipe(pro);
  });
  const made: FaultProxy = {
    url: '',
    toxic,
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return Object.assign(made, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

function spoil(from: Socket, to: Socket, toxic: Toxic | undefined): void {
  switch (toxic?.type) {
    case undefined:
      from.pipe(to);
      return;
    case 'latency':
      from.on('data', (piece) => setTimeout(() => to.write(piece), toxic.latency));
      from.on('end', () => setTimeout(() => to.end(), toxic.latency));
      return;
    case 'timeout':
      from.resume();
      if (toxic.timeout) setTimeout(() => to.destroy(), toxic.timeout);
      return;
    case 'slicer':
      slice(from, to, toxic.size, toxic.delay);
      return;
    case 'limit_data':
    case 'reset_peer':
      cut(from, to, toxic.bytes, () => (toxic.type === 'limit_data' ? to.end() : to.resetAndDestroy()));
  }
}

function slice(from: Socket, to: Socket, size: number, delay: number): void {
  let held = Buffer.alloc(0);
  from.on('data', (piece: Buffer) => (held = Buffer.concat([held, piece])));
  const timer = setInterval(() => {
    if (held.length > 0) to.write(held.subarray(0, size));
    held = held.subarray(size);
  }, delay);
  to.on('close', () => clearInterval(timer));
}

function cut(from: Socket, to: Socket, bytes: number, end: () => void): void {
  let left = bytes;
  from.on('data', (piece: Buffer) => {
    if (left <= 0) return;
    to.write(piece.subarray(0, left), () => left <= 0 && end());
    left -= piece.length;
  });
}
