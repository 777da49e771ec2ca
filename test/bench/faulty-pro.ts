/** A stand-in for PRO that counts what it is asked and can fail in every way that proxy.bench.ts looks at. */
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';

export type Mood = 'well' | '503' | 'hang' | '429' | 'cut JSON';

/** How long it takes to answer, in milliseconds: a herd has arrived by then. */
const PACE = 300;

export interface FaultyPro {
  readonly url: string;
  mood: Mood;
  asked: number;
  close(): void;
}

/** @param body what it answers to whatever it is asked for, with the reference that was asked for in the place of `{reference}` */
export async function startFaultyPro(body: string): Promise<FaultyPro> {
  const server = createServer((request, response) => {
    pro.asked++;
    const reference = request.url?.split('/').at(-1) ?? '';
    void setTimeout(PACE).then(() => answer(response, body.replace('{reference}', reference)));
  });
  server.listen(0, '127.0.0.1', 4096);
  await once(server, 'listening');
  const pro: FaultyPro = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mood: 'well',
    asked: 0,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };

  const answer = (response: ServerResponse, whole: string): void => {
    const json = { 'content-type': 'application/json' };
    switch (pro.mood) {
      case 'well':
        response.writeHead(200, json).end(whole);
        break;
      case 'cut JSON':
        response.writeHead(200, json).end(whole.slice(0, -40));
        break;
      case '503':
        response.writeHead(503, json).end('{"Message":"at Electio"}');
        break;
      case '429':
        response.writeHead(429, { ...json, 'retry-after': '30' }).end('{"statusCode":429}');
        break;
      case 'hang':
    }
  };
  return pro;
}
