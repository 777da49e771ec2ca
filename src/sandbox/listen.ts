import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Starts a server.
 *
 * @param port 0 for a free one
 * @returns its URL, without a trailing slash
 * @throws when the port is in use (`code: 'EADDRINUSE'`) or the host is not an address of this machine
 */
export const listen = async (server: Server, port: number, host: string): Promise<string> => {
  server.listen(port, host);
  await once(server, 'listening');
  const { port: actual } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
};
