import { createTrackingProxy } from '../../../../src/proxy/adapters/bun.js';
import { access, subjectOptions } from '../subject.js';

declare const Bun: {
  readonly argv: readonly string[];
  serve(options: {
    port: number;
    hostname: string;
    fetch(
      request: Request,
      server: { requestIP(request: Request): { address: string } | null },
    ): Promise<Response>;
  }): { readonly port: number };
};

const api = Bun.argv.at(-1) ?? '';
const fetch = createTrackingProxy({ ...subjectOptions(api), access });
const { port } = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch });
console.log(JSON.stringify({ port }));
