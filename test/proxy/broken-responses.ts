/**
 * A proxy in a process of its own, and a server that breaks off its responses at every point: an error that nobody
 * handles would end the process. Prints the statuses and codes of the proxy's responses as JSON.
 */

import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createTrackingProxy } from '../../src/proxy/index.js';
import { Random } from '../bench/soak/random.js';
import { multiLeg, REFERENCE } from './answers.js';
import { everybody, KEY } from './proxy-server.js';

interface Broken {
  readonly bytes: Buffer;
  /** The bytes are sent in this many pieces. */
  readonly pieces: number;
  readonly ending: 'stall' | 'end' | 'reset';
}

const [seed = 1, count = 1] = process.argv.slice(2).map(Number);
const random = new Random(seed);

const body = JSON.stringify(multiLeg);
const encodings = ['gzip', 'br', 'deflate', 'identity', 'x-unknown', 'gzip;q=1', ''];

const statusLine = (): string => `HTTP/1.1 ${random.of([200, 200, 200, 206, 401, 404, 429, 500])} Broken`;

const encodingLines = (): string[] => {
  const listed = Array.from({ length: random.below(9) }, () =>
    random.of(random.below(2) ? ['gzip'] : encodings),
  );
  // As one header, or as several.
  return random.below(2) ? [listed.join(', ')] : listed;
};

const brokenResponse = (): Broken => {
  const payload = random.below(2) ? gzipSync(body) : Buffer.from(body);
  const isChunked = random.below(3) === 0;
  const lines = [
    statusLine(),
    'content-type: application/json',
    ...encodingLines().map((value) => `content-encoding: ${value}`),
    isChunked ? 'transfer-encoding: chunked' : `content-length: ${payload.length + random.below(3)}`,
  ];
  const framed = isChunked
    ? Buffer.concat([
        Buffer.from(`${payload.length.toString(16)}\r\n`),
        payload,
        Buffer.from('\r\n0\r\n\r\n'),
      ])
    : payload;
  const whole = Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), framed]);
  const head = whole.length - framed.length;
  const cut = random.of([0, random.below(head), head, head + random.below(framed.length), whole.length]);
  return {
    bytes: whole.subarray(0, cut),
    pieces: 1 + random.below(3),
    ending: random.of(['stall', 'end', 'reset']),
  };
};

const sixEncodings = (ending: Broken['ending'], sent: string): Broken => ({
  bytes: Buffer.from(
    `HTTP/1.1 200 OK\r\ncontent-encoding: ${Array(6).fill('gzip').join(', ')}\r\ncontent-length: 99\r\n\r\n${sent}`,
  ),
  pieces: 1,
  ending,
});

const known = (['stall', 'end', 'reset'] as const).flatMap((ending) => [
  sixEncodings(ending, ''),
  sixEncodings(ending, 'abc'),
]);
const responses = [...known, ...Array.from({ length: count }, brokenResponse)];

const sockets = new Set<Socket>();
const queue = [...responses];
const server = createServer((socket) => {
  sockets.add(socket);
  socket.on('error', () => undefined);
  socket.once('close', () => sockets.delete(socket));
  socket.once('data', () => void answer(socket, queue.shift()!));
});

const answer = async (socket: Socket, { bytes, pieces, ending }: Broken): Promise<void> => {
  const size = Math.ceil(bytes.length / pieces);
  for (let at = 0; at < bytes.length; at += size) {
    socket.write(bytes.subarray(at, at + size));
    await new Promise(setImmediate);
  }
  if (ending === 'end') socket.end();
  if (ending === 'reset') socket.resetAndDestroy();
};

server.listen(0, '127.0.0.1');
await once(server, 'listening');
const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const outcomes: string[] = [];
const requestOnce = async (): Promise<void> => {
  const proxy = createTrackingProxy({ apiKey: KEY, access: everybody, api, deadline: 100 });
  const response = await proxy(new Request(`https://shop.example/delivery-status/${REFERENCE}`));
  const { code = 'ok' } = (await response.json()) as { code?: string };
  outcomes.push(`${response.status} ${code}`);
};
const worker = async (): Promise<void> => {
  while (outcomes.length + running < responses.length) {
    running += 1;
    await requestOnce().finally(() => (running -= 1));
  }
};
let running = 0;
await Promise.all(Array.from({ length: 16 }, worker));

// What is left of the connections breaks as well.
for (const socket of sockets) socket.resetAndDestroy();
server.close();
await once(server, 'close');
// Node 20's own end of a process may wait for ever for connections that were reset.
process.stdout.write(JSON.stringify(outcomes), () => process.exit());
