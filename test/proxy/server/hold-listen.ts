/** Preloaded into the program: `listen` reports that it was called, and never completes. */
import { Server } from 'node:net';

Server.prototype.listen = function (): Server {
  setInterval(() => undefined, 1_000);
  process.stdout.write('{"event":"held"}\n');
  return this;
};
