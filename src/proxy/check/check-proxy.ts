import { SECOND } from '../../tracking/time.js';
import { checkResponses } from './check-responses.js';
import { checkKey } from './check-key.js';
import { checkOrigins } from './check-origins.js';
import { checkPaths } from './check-paths.js';
import { checkRefusals } from './check-refusals.js';
import { Requester } from './exchange.js';
import type { Finding } from './findings.js';
import type { Target } from './target.js';

/** Milliseconds; the element waits no longer. */
const DEADLINE = 10 * SECOND;

export interface Report {
  /** Each name once, with the first request that showed it. */
  readonly findings: readonly Finding[];
  /** How many responses were checked; with none, nothing could be checked. */
  readonly responses: number;
}

/** Checks a proxy against what the element needs and what a shopper may expect. */
export async function checkProxy(target: Target, deadline = DEADLINE): Promise<Report> {
  const { token, headers, reference, key } = target;
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const requester = new Requester({ ...headers, ...authorization }, deadline);
  const found = [
    ...checkAddress(target),
    ...(reference === undefined ? [] : await checkResponses(target, requester, reference)),
    ...(await checkRefusals(target, requester)),
    ...(await checkOrigins(target, requester)),
    ...(await checkPaths(target, requester)),
  ];
  found.push(...checkKey(requester, key));
  const first = new Map(found.reverse().map((finding) => [finding.name, finding]));
  return { findings: [...first.values()].reverse(), responses: requester.responses.length };
}

function checkAddress({ proxyUrl }: Target): Finding[] {
  const { protocol, hostname } = new URL(proxyUrl.replaceAll(/[{}]/g, ''));
  const isHere = /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  return protocol === 'https:' || isHere ? [] : [{ name: 'insecure', seen: `${proxyUrl} is not https` }];
}
