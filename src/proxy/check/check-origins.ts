/** What pages of other origins may read. */
import type { ReceivedResponse, Requester } from './exchange.js';
import type { Finding } from './findings.js';
import { MISTYPED_REFERENCE, UNKNOWN_REFERENCE, urlOf, type Target } from './target.js';

/** Nobody can register such names (RFC 2606). */
const STRANGER = 'https://stranger.invalid';

export async function checkOrigins(target: Target, requester: Requester): Promise<Finding[]> {
  const url = urlOf(target, 'multi-leg', target.reference ?? UNKNOWN_REFERENCE) ?? '';
  return [
    ...(await checkStrangers(requester, url)),
    ...(target.origin === undefined ? [] : await checkOrigin(target, requester, url, target.origin)),
  ];
}

/** Also when no other origin is allowed: finds copied lines of configuration. */
async function checkStrangers(requester: Requester, url: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const origin of [STRANGER, 'null']) {
    const outcome = await requester.send(url, { headers: { origin } });
    if (typeof outcome === 'string') continue;
    if (allowed(outcome) === origin)
      findings.push({ name: 'cors-anyone', seen: `GET ${url} lets pages of ${origin} read` });
  }
  return findings.slice(0, 1);
}

async function checkOrigin(
  target: Target,
  requester: Requester,
  url: string,
  origin: string,
): Promise<Finding[]> {
  const { credentials, token } = target;
  const headers = { origin };
  const good = await requester.send(url, { headers });
  if (typeof good === 'string') return [];
  const may = allowed(good);
  if (may !== origin && may !== '*')
    return [{ name: 'cors-missing', seen: `GET ${url} does not let pages of ${origin} read` }];
  const findings: Finding[] = [];
  if (credentials && (may === '*' || good.headers.get('access-control-allow-credentials') !== 'true'))
    findings.push({ name: 'cors-credentials', seen: `GET ${url} does not let ${origin} read with cookies` });
  if (may !== '*' && !listed(good, 'vary').includes('origin'))
    findings.push({ name: 'vary-origin', seen: `GET ${url} allows ${origin} without vary: origin` });
  if (!listed(good, 'access-control-expose-headers').some((name) => name === '*' || name === 'retry-after'))
    findings.push({
      name: 'cors-expose',
      seen: `GET ${url} does not expose age and retry-after to ${origin}`,
    });
  const failureUrl = urlOf(target, 'multi-leg', MISTYPED_REFERENCE) ?? '';
  const failure = await requester.send(failureUrl, { headers });
  if (typeof failure !== 'string' && allowed(failure) === null)
    findings.push({
      name: 'cors-failure',
      seen: `GET ${failureUrl} hides its ${failure.status} from ${origin}`,
    });
  return token === undefined ? findings : [...findings, ...(await checkPreflight(requester, url, origin))];
}

async function checkPreflight(requester: Requester, url: string, origin: string): Promise<Finding[]> {
  const outcome = await requester.send(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      authorization: '',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
  });
  if (typeof outcome === 'string') return [];
  const { status } = outcome;
  // `*` does not cover this header (Fetch standard).
  const mayAuthorize = listed(outcome, 'access-control-allow-headers').includes('authorization');
  if (status >= 200 && status < 300 && allowed(outcome) !== null && mayAuthorize) return [];
  return [{ name: 'cors-preflight', seen: `OPTIONS ${url} for authorization returns ${status}` }];
}

function allowed({ headers }: ReceivedResponse): string | null {
  return headers.get('access-control-allow-origin');
}

function listed({ headers }: ReceivedResponse, name: string): readonly string[] {
  return (headers.get(name) ?? '').split(',').map((one) => one.trim().toLowerCase());
}
