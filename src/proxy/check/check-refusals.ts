/** What a proxy must refuse. */
import { TrackingError } from '../../client/tracking-error.js';
import { checkFailureCaching } from './check-caching.js';
import type { ReceivedResponse, Requester, Outcome } from './exchange.js';
import type { Finding } from './findings.js';
import { MISTYPED_REFERENCE, UNKNOWN_REFERENCE, urlOf, type Target } from './target.js';

/** Not a reference, and not changed by URL normalisation. */
const IMPOSSIBLE = 'NOT_A_REFERENCE!';

/** A placeholder for the reference that URL normalisation does not change. */
const PLACE = 'REFERENCE-GOES-HERE';

export async function checkRefusals(target: Target, requester: Requester): Promise<Finding[]> {
  return [
    ...(await checkUnknown(target, requester)),
    ...(await checkMistyped(target, requester)),
    ...(await checkImpossible(target, requester)),
    ...(await checkOtherPaths(target, requester)),
    ...(await checkMethod(target, requester)),
  ];
}

async function checkUnknown(target: Target, requester: Requester): Promise<Finding[]> {
  const url = urlOf(target, 'multi-leg', UNKNOWN_REFERENCE) ?? '';
  const outcome = await requester.send(url);
  if (typeof outcome === 'string') return [{ name: outcome, seen: `GET ${url} has no usable response` }];
  const { status, headers, text } = outcome;
  const findings = checkFailureCaching(url, outcome);
  if (status >= 300 && status < 400)
    return [{ name: 'redirect', seen: `GET ${url} returns ${status}, to ${headers.get('location') ?? ''}` }];
  if (status === 429) findings.push({ name: 'rate-limited', seen: `GET ${url} returns 429` });
  else if (![401, 403, 404].includes(status))
    findings.push({ name: 'unknown-served', seen: `GET ${url}, which does not exist, returns ${status}` });
  if (/"(?:details|correlationid)"\s*:/i.test(text) && /"message"\s*:/i.test(text))
    findings.push({ name: 'upstream-text', seen: `GET ${url} passes PRO’s error text on` });
  findings.push(...(await checkRecognised(url, outcome)));
  return findings;
}

/** A shopper may mistype a reference in the lookup form. */
async function checkMistyped(target: Target, requester: Requester): Promise<Finding[]> {
  const url = urlOf(target, 'multi-leg', MISTYPED_REFERENCE) ?? '';
  const outcome = await requester.send(url);
  return typeof outcome === 'string' ? [] : checkRecognised(url, outcome);
}

/** A 400 or a 404 of any other server shows the shopper a failure, not a request to check the reference. */
async function checkRecognised(url: string, { status, headers, text }: ReceivedResponse): Promise<Finding[]> {
  if (status !== 400 && status !== 404) return [];
  const { kind } = await TrackingError.fromResponse(new Response(text, { status, headers }));
  if (kind === 'not-found' || kind === 'invalid-reference') return [];
  const type = headers.get('content-type') ?? 'no content-type';
  return [
    {
      name: 'unrecognised-refusal',
      seen: `GET ${url} returns ${status} with ${type} and a body that the element does not recognise`,
    },
  ];
}

async function checkImpossible(target: Target, requester: Requester): Promise<Finding[]> {
  const url = urlOf(target, 'multi-leg', IMPOSSIBLE) ?? '';
  const outcome = await requester.send(url);
  if (typeof outcome === 'string' || isRefused(outcome)) return [];
  return [{ name: 'impossible-reference', seen: `GET ${url} returns ${outcome.status}` }];
}

/** A path from the reference up to PRO's other resources. */
async function checkOtherPaths(target: Target, requester: Requester): Promise<Finding[]> {
  const reference = target.reference ?? UNKNOWN_REFERENCE;
  const url = (urlOf(target, 'multi-leg', PLACE) ?? '').replace(PLACE, `..%2Fconsignments%2F${reference}`);
  const outcome = await requester.send(url);
  if (typeof outcome === 'string') return [];
  // PRO's gateway writes `statusCode`: the request has reached it.
  const wasForwarded = outcome.status === 200 || /"statusCode"\s*:/.test(outcome.text);
  return wasForwarded ? [{ name: 'open-path', seen: `GET ${url} gets to PRO` }] : [];
}

async function checkMethod(target: Target, requester: Requester): Promise<Finding[]> {
  const url = urlOf(target, 'multi-leg', UNKNOWN_REFERENCE) ?? '';
  const outcome = await requester.send(url, { method: 'POST' });
  if (typeof outcome === 'string' || isRefused(outcome)) return [];
  return [{ name: 'method-forwarded', seen: `POST ${url} returns ${outcome.status}` }];
}

function isRefused(outcome: Exclude<Outcome, string>): boolean {
  return (outcome.status >= 400 && outcome.status < 500) || outcome.status === 501;
}
