/** Everything that the check can find, by name, with its level and what to do. */

/** `error`: the element does not work, or a shopper's privacy is at risk. `warning`: it works, and could be better. */
export type Level = 'error' | 'warning';

const table = {
  unreachable: ['error', 'Start the proxy, or correct the address.'],
  insecure: ['error', 'Serve it over https: an https page cannot load http.'],
  redirect: ['error', 'Respond at this address itself, without a sign-in or URL rewriting in front of it.'],
  'path-missing': ['error', 'Route it to PRO, and check that the consignment exists under this key.'],
  'status-missing': [
    'warning',
    'Route it to PRO’s consignments/{reference}/status for the attribute expected-delivery.',
  ],
  'access-refused': ['error', 'Check PRO’s key in the proxy, and the token or header passed to this check.'],
  failing: ['error', 'Check the proxy’s log: PRO’s key, PRO’s address, a firewall.'],
  'rate-limited': ['error', 'Try again later, or raise the limit; a page needs several requests a minute.'],
  'too-slow': [
    'error',
    'Respond within 10 seconds, with an error if necessary: the element waits no longer.',
  ],
  'too-large': ['error', 'Pass on only PRO’s response: the element reads no more than 1 MiB.'],
  html: ['error', 'Route the path to the proxy before the shop’s own pages.'],
  'not-json': [
    'error',
    'Look for a limit or timeout that truncates responses, or for a plugin that rewrites them.',
  ],
  'not-tracking': ['error', 'Pass PRO’s response on unchanged, not wrapped in another object.'],
  'other-consignment': [
    'error',
    'Look for a cache without the path in its key, or a route that drops the reference.',
  ],
  'content-type': ['warning', 'Respond with content-type: application/json.'],
  'unknown-served': [
    'error',
    'Respond 404 for a consignment that PRO does not know: the element then asks the shopper to check it.',
  ],
  'unrecognised-refusal': [
    'error',
    'Respond with application/problem+json and "code": "not_found" (404) or "bad_reference" (400), or with PRO’s own body: the element takes anything else for a failure.',
  ],
  'impossible-reference': [
    'error',
    'Respond 400 (or 404) to anything that cannot be a reference, without calling PRO.',
  ],
  'open-path': [
    'error',
    'Allow only the three tracking paths: PRO’s key can also read addresses and cancel consignments.',
  ],
  'path-mismatch': [
    'error',
    'Refuse such paths in the cache, or cache by the path as sent: a request can replace another one’s response.',
  ],
  'odd-path': [
    'warning',
    'Respond 400 to paths with //, .. or escapes: a cache in front may read them differently.',
  ],
  'method-forwarded': [
    'error',
    'Accept only GET and HEAD, and respond 405 to other methods: PRO’s key can also write.',
  ],
  'key-leak': ['error', 'Remove PRO’s key from the response and replace the key: it is no longer secret.'],
  'upstream-text': ['warning', 'Respond to failures with your own text: PRO’s may contain internals.'],
  'shared-cache': [
    'error',
    'Respond with cache-control: private (or no-store): names and places must not be cached for others.',
  ],
  'no-cache-control': [
    'warning',
    'Say how long a response may be cached, for example cache-control: max-age=60.',
  ],
  'kept-too-long': ['error', 'Cache responses for minutes only: shoppers would not see new events.'],
  'failure-cached': [
    'error',
    'Respond to failures with cache-control: no-store: a cached failure outlasts its cause.',
  ],
  'open-names': ['error', 'Remove names and places, or authenticate the shopper: references can be guessed.'],
  'token-not-needed': ['error', 'Refuse a request without a token, or with a wrong one.'],
  'cors-missing': ['error', 'Respond with access-control-allow-origin: the page’s origin.'],
  'cors-failure': [
    'error',
    'Respond to failures with the same access-control-allow-origin: the element cannot read them without it.',
  ],
  'cors-credentials': [
    'error',
    'Respond with the page’s origin, not *, and access-control-allow-credentials: true.',
  ],
  'cors-preflight': ['error', 'Respond to OPTIONS with 204 and access-control-allow-headers: authorization.'],
  'cors-expose': ['warning', 'Respond with access-control-expose-headers: age, date, retry-after.'],
  'cors-anyone': ['error', 'Allow only listed origins: any page could read what this shopper may see.'],
  'vary-origin': [
    'error',
    'Respond with vary: origin: a cache would reuse one page’s permission for another.',
  ],
} as const satisfies Readonly<Record<string, readonly [Level, string]>>;

export type FindingName = keyof typeof table;

export const findingNames = Object.keys(table) as readonly FindingName[];

export interface Finding {
  readonly name: FindingName;
  /** The request and what was wrong with its response, in one line. */
  readonly seen: string;
}

export function levelOf({ name }: Finding): Level {
  return table[name][0];
}

/** One line: what was found, and what to do. */
export function lineOf(finding: Finding): string {
  const [level, advice] = table[finding.name];
  return `${level.padEnd(7)}  ${finding.name}: ${finding.seen}. ${advice}`;
}
