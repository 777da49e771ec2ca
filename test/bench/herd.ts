/** Many clients at once, each with a connection of its own. */
import { Agent, get } from 'node:http';

export interface Herd {
  /** How many got what: a whole answer, an answer that cannot be read, a status, or none in time. */
  readonly results: Readonly<Record<string, number>>;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const PATIENCE = 10_000;

async function askOnce(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const request = get(url, { agent, timeout: PATIENCE }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('error', () => resolve('broken off'));
      response.on('end', () => resolve(response.statusCode === 200 ? judge(body) : `${response.statusCode}`));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve('no answer'));
  });
}

function judge(body: string): string {
  try {
    JSON.parse(body);
    return 'whole';
  } catch {
    return 'cut';
  }
}

export async function sendHerd(url: string, size: number): Promise<Herd> {
  const agent = new Agent({ maxSockets: Infinity });
  const results: Record<string, number> = {};
  const times = await Promise.all(
    Array.from({ length: size }, async () => {
      const began = performance.now();
      const result = await askOnce(url, agent);
      results[result] = (results[result] ?? 0) + 1;
      return performance.now() - began;
    }),
  );
  agent.destroy();
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.min(size - 1, Math.floor(size * share))] ?? 0;
  return { results, p50: at(0.5), p99: at(0.99) };
}
