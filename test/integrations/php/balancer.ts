/** A TCP balancer in front of servers that serve one connection at a time. */
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** @param ports of servers on this machine that close each connection after its response */
export function createBalancer(ports: readonly number[]): Server {
  const idle = [...ports];
  const waiting: ((port: number) => void)[] = [];
  const take = async (): Promise<number> => idle.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const release = (port: number): void => {
    const next = waiting.shift();
    if (next) next(port);
    else idle.push(port);
  };
  const forward = async (client: Socket, first: Buffer): Promise<void> => {
    const port = await take();
    if (client.destroyed) return release(port);
    const server = connect(port, '127.0.0.1').on('error', () => undefined);
    server.write(first);
    client.pipe(server);
    server.pipe(client);
    // PHP continues with a request when its client has gone, and is busy until it closes the connection.
    client.once('close', () => {
      server.unpipe(client).resume();
      server.end();
    });
    await once(server, 'close');
    client.destroy();
    release(port);
  };
  return createServer((client) => {
    client.on('error', () => undefined);
    // Browsers also open connections that they do not use.
    client.once('data', (first: Buffer) => {
      client.pause();
      void forward(client, first);
    });
  });
}
