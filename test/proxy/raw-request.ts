/** Requests byte for byte: `fetch` and `node:http` tidy up or refuse what a hostile client sends. */
import { once } from 'node:events';
import { connect } from 'node:net';

export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  /** Decoded from chunks. */
  readonly body: string;
}

/** Sends these bytes over a new connection and reads until the server closes it. */
export async function exchange(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  // A server may close the connection before it has read everything.
  socket.on('error', () => undefined);
  socket.write(bytes, 'latin1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('latin1');
}

/**
 * Sends one request with this target, exactly as it is written.
 *
 * @param headers more of them, or others; an empty `host` leaves it out
 */
export async function requestRaw(
  url: string,
  target: string,
  { method = 'GET', headers = {} as Readonly<Record<string, string>>, version = '1.1' } = {},
): Promise<RawResponse> {
  const all = { host: new URL(url).host, connection: 'close', ...headers };
  const lines = Object.entries(all).filter(([name, value]) => name !== 'host' || value !== '');
  const head = [`${method} ${target} HTTP/${version}`, ...lines.map(([name, value]) => `${name}: ${value}`)];
  return parseResponse(await exchange(url, `${head.join('\r\n')}\r\n\r\n`));
}

/** Reads the first response in a text. */
export function parseResponse(text: string): RawResponse {
  const end = text.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = new Headers(lines.map((line): [string, string] => splitAt(line, line.indexOf(':'))));
  const rest = text.slice(end + 4);
  const isChunked = headers.get('transfer-encoding') === 'chunked';
  return { status: Number(statusLine.split(' ')[1]), headers, body: isChunked ? joinChunks(rest) : rest };
}

function splitAt(line: string, colon: number): [string, string] {
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

function joinChunks(text: string): string {
  const [, size = '0'] = /^([\da-f]+)\r\n/i.exec(text) ?? [];
  const length = Number.parseInt(size, 16);
  const start = size.length + 2;
  return length === 0 ? '' : text.slice(start, start + length) + joinChunks(text.slice(start + length + 2));
}
