import { createTrackingProxy } from '../../../../src/proxy/adapters/deno.js';
import { access, subjectOptions } from '../subject.js';

declare const Deno: {
  readonly args: readonly string[];
  serve(
    options: { port: number; hostname: string; onListen(address: { port: number }): void },
    handler: (request: Request, info: { remoteAddr: object }) => Promise<Response>,
  ): unknown;
};

const [api = ''] = Deno.args;
Deno.serve(
  { port: 0, hostname: '127.0.0.1', onListen: ({ port }) => console.log(JSON.stringify({ port })) },
  createTrackingProxy({ ...subjectOptions(api), access }),
);
