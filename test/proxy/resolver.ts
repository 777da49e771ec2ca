import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { TestContext } from 'node:test';

const HEADER = 12;
const QR_AND_RA = 0x8180;
const A = 1;

/** A name server that says of every name that it is this machine; returns its address. It stops with the test. */
export async function startResolver(t: TestContext): Promise<string> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => {
    const end = query.indexOf(0, HEADER) + 5;
    const isAddress = query.readUInt16BE(end - 4) === A;
    const head = Buffer.from(query.subarray(0, end));
    head.writeUInt16BE(QR_AND_RA, 2);
    head.writeUInt16BE(isAddress ? 1 : 0, 6);
    head.writeUInt16BE(0, 10);
    // The name as it was asked for, A, IN, for a minute, four bytes.
    const record = Buffer.from([0xc0, HEADER, 0, A, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1]);
    socket.send(isAddress ? Buffer.concat([head, record]) : head, port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  t.after(() => void socket.close());
  return `127.0.0.1:${socket.address().port}`;
}
