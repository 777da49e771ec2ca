import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a listening server is reached, without a trailing slash. */
export function serverUrl(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
