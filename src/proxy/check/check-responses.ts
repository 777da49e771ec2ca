/** The three responses for a consignment that exists. */
import { endpoints, type Endpoint } from '../../tracking/proxy-url.js';
import { parseStatus } from '../../tracking/parse-status.js';
import { ParseError } from '../../tracking/decode.js';
import { parseTracking } from '../../tracking/parse-tracking.js';
import { checkCaching } from './check-caching.js';
import type { ReceivedResponse, Requester } from './exchange.js';
import type { Finding, FindingName } from './findings.js';
import { holdsPersonal } from './personal.js';
import { isPersonal, urlOf, type Target } from './target.js';

export async function checkResponses(
  target: Target,
  requester: Requester,
  reference: string,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const endpoint of endpoints) {
    const url = urlOf(target, endpoint, reference);
    if (url === undefined) continue;
    const outcome = await requester.send(url);
    if (typeof outcome === 'string')
      findings.push({ name: outcome, seen: `GET ${url} has no usable response` });
    else findings.push(...checkResponse(target, endpoint, url, outcome, reference));
  }
  return [...findings, ...(await checkWithoutToken(target, requester, reference))];
}

function checkResponse(
  target: Target,
  endpoint: Endpoint,
  url: string,
  response: ReceivedResponse,
  reference: string,
): Finding[] {
  const { status, headers, json } = response;
  const refusal = refusalOf(response, endpoint);
  if (refusal) return [{ name: refusal, seen: `GET ${url} returns ${status}${whereTo(headers)}` }];
  const type = headers.get('content-type') ?? 'none';
  if (json === undefined)
    return [{ name: /html/i.test(type) ? 'html' : 'not-json', seen: `GET ${url} returns 200 with ${type}` }];
  const unreadable = readability(endpoint, json, reference);
  if (unreadable) return [{ ...unreadable, seen: `GET ${url}: ${unreadable.seen}` }];
  const findings = checkCaching(url, response);
  if (!/json/i.test(type))
    findings.push({ name: 'content-type', seen: `GET ${url} returns JSON as ${type}` });
  if (holdsPersonal(response.text) && !isPersonal(target))
    findings.push({ name: 'open-names', seen: `GET ${url} shows names or places to anyone` });
  return findings;
}

function refusalOf({ status }: ReceivedResponse, endpoint: Endpoint): FindingName | undefined {
  if (status >= 300 && status < 400) return 'redirect';
  if (status === 401 || status === 403) return 'access-refused';
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'failing';
  if (status !== 200) return endpoint === 'status' ? 'status-missing' : 'path-missing';
  return undefined;
}

/** As the element reads it. */
function readability(endpoint: Endpoint, json: unknown, reference: string): Finding | undefined {
  try {
    if (endpoint === 'status') parseStatus(json, reference);
    else parseTracking(json, reference);
    return undefined;
  } catch (error) {
    const isMismatch = error instanceof ParseError && error.kind === 'mismatch';
    return { name: isMismatch ? 'other-consignment' : 'not-tracking', seen: (error as Error).message };
  }
}

async function checkWithoutToken(
  target: Target,
  requester: Requester,
  reference: string,
): Promise<Finding[]> {
  const url = urlOf(target, 'multi-leg', reference);
  if (target.token === undefined || url === undefined) return [];
  const findings: Finding[] = [];
  for (const [what, authorization] of [
    ['without a token', ''],
    ['with a wrong token', `Bearer ${target.token}x`],
  ] as const) {
    const outcome = await requester.send(url, { headers: { authorization } });
    // Anyone may see a response without names and places.
    if (typeof outcome !== 'string' && outcome.status === 200 && holdsPersonal(outcome.text))
      findings.push({ name: 'token-not-needed', seen: `GET ${url} shows names or places ${what}` });
  }
  return findings;
}

function whereTo(headers: Headers): string {
  const location = headers.get('location');
  return location ? `, to ${location.slice(0, 100)}` : '';
}
