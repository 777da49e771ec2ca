import type { ApiKey } from '../api-key.js';
import type { Route } from '../path.js';
import type { Settings } from '../read-options.js';
import type { Question } from './load-answer.js';
import { parsedJson } from '../fields.js';
import { ProxyProblem } from '../problem.js';
import { readText } from './read-text.js';
import { upstreamRefusal } from './upstream-refusal.js';
import { withDeadline } from './deadline.js';

/** Bytes of an answer that are read: some thousand events. */
const ANSWER_LIMIT = 1024 * 1024;

/**
 * Asks PRO one question, once.
 *
 * @param deadline milliseconds for all of it
 * @returns what PRO answered, parsed but unread
 * @throws ProxyProblem
 */
export async function askUpstream(
  settings: Settings,
  { route, reference }: Question,
  deadline: number,
): Promise<unknown> {
  return withDeadline(deadline, async (signal) => {
    const key = await settings.apiKey();
    const response = await send(settings, upstreamUrl(settings.api, route, reference), key, signal);
    if (!response.ok) throw await upstreamRefusal(response, reference, key, settings.now());
    const text = await readText(response, ANSWER_LIMIT);
    const answer = key.isIn(text) ? undefined : parsedJson(text);
    if (answer === undefined) throw new ProxyProblem('upstream_invalid');
    return answer;
  });
}

async function send(settings: Settings, url: string, key: ApiKey, signal: AbortSignal): Promise<Response> {
  const headers = new Headers({ accept: 'application/json', 'electio-api-version': '1.1' });
  key.sign(headers);
  try {
    return await settings.fetch(url, { headers, redirect: 'manual', signal });
  } catch {
    throw new ProxyProblem('upstream_unreachable');
  }
}

function upstreamUrl(api: string, route: Route, reference: string): string {
  const segment = encodeURIComponent(reference);
  switch (route) {
    case 'multi-leg':
      return `${api}/tracking/${segment}`;
    case 'flattened':
      return `${api}/tracking/flattened/${segment}`;
    case 'status':
      return `${api}/consignments/${segment}/status`;
  }
}
