/** Shoppers, their impatience, and others that a proxy on the internet meets. */
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { journeys } from '../../../src/sandbox/index.js';
import type { Random } from './random.js';

/** What they have met. */
export interface Tally {
  /** Answers by status and code. */
  readonly answers: Map<string, number>;
  /** What must not be: cut answers, refused connections, answers in a form that nobody expects. */
  readonly wrong: string[];
}

const pathFor = (random: Random): string => {
  const { reference } = random.of(journeys);
  const chance = random.next();
  if (chance < 0.02) return '/delivery-status/nonsense';
  if (chance < 0.04) return '/elsewhere';
  if (chance < 0.1) return `/delivery-status/EC-${100 + random.below(900)}-${100 + random.below(900)}-XYZ`;
  return `/delivery-status/${random.of(['', '', 'flattened/', 'status/'])}${reference}`;
};

const judge = (response: IncomingMessage, body: string): string | undefined => {
  const { statusCode = 0, headers } = response;
  if (!response.complete) return 'cut';
  if (statusCode === 200) return undefined;
  const { code } = JSON.parse(body) as { code?: string };
  if (headers['content-type'] !== 'application/problem+json' || !code) return `no problem: ${body}`;
  return code === 'internal' ? 'internal' : undefined;
};

/** Asks again and again over one connection; sometimes hangs up before the answer is there. */
export const shop = async (url: string, random: Random, tally: Tally, signal: AbortSignal): Promise<void> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  while (!signal.aborted) {
    const path = pathFor(random);
    const impatient = random.next() < 0.1 ? AbortSignal.timeout(random.below(60)) : undefined;
    const outgoing = request(`${url}${path}`, { agent, ...(impatient && { signal: impatient }) }).end();
    try {
      const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
      const body = (await response.setEncoding('utf8').toArray()).join('');
      const wrong = judge(response, body);
      if (wrong) tally.wrong.push(`${path}: ${wrong}`);
      const code = response.statusCode === 200 ? '' : (JSON.parse(body) as { code: string }).code;
      const name = `${response.statusCode} ${code}`.trim();
      tally.answers.set(name, (tally.answers.get(name) ?? 0) + 1);
    } catch (error) {
      if (!impatient?.aborted) tally.wrong.push(`${path}: ${String(error)}`);
    }
    await setTimeout(random.below(20));
  }
  agent.destroy();
};

/** Connects, says half of something, and is gone, or waits to be sent away. */
export const stammer = async (url: string, random: Random, signal: AbortSignal): Promise<void> => {
  const { hostname, port } = new URL(url);
  while (!signal.aborted) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(
      random.of(['', 'GET /', 'GET /delivery-status/EC-J01-DEL-IVR HTTP/1.1\r\n', '\u0000\r\n\r\n']),
    );
    await setTimeout(random.below(300));
    if (random.next() < 0.5) socket.resetAndDestroy();
    else socket.destroy();
  }
};
