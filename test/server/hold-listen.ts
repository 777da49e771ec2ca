/** Preloaded into the program: it never comes to listen, and says so. */
import { Server } from 'node:net';

Server.prototype.listen = function (): Server {
  setInterval(() => undefined, 1_000);
  process.stdout.write('{"event":"held"}\n');
  return this;
};
