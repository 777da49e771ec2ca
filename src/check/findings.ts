/** Everything that can be found, by name: how grave it is, and what to do. */

/** `mend`: the element, or a shopper's privacy, suffers. `consider`: it works, and could be better. */
export type Level = 'mend' | 'consider';

const table = {
  unreachable: ['mend', 'Start the proxy, or mend the address.'],
  insecure: ['mend', 'Serve it by https: pages of a shop may not ask http.'],
  redirect: [
    'mend',
    'Answer at this address itself, without a sign-in or a rewriting of addresses before it.',
  ],
  'path-missing': ['mend', 'Route it to PRO, and check that the consignment exists under this key.'],
  'status-missing': [
    'consider',
    'Route it to PRO’s consignments/{reference}/status for the attribute expected-delivery.',
  ],
  'access-refused': [
    'mend',
    'Check PRO’s key in the proxy, and the token or the header that this check was given.',
  ],
  failing: ['mend', 'Look into the proxy’s log: PRO’s key, PRO’s address, a firewall.'],
  'rate-limited': ['mend', 'Try again later; a page needs some requests a minute.'],
  'too-slow': ['mend', 'Answer within 10 seconds, with a failure if need be: the element waits no longer.'],
  'too-large': ['mend', 'Pass on PRO’s answer alone: the element reads no more than 1 MiB.'],
  html: ['mend', 'Route the path to the proxy before the shop’s own pages.'],
  'not-json': ['mend', 'Look for a limit or a time-out that cuts answers, or an answer that was made anew.'],
  'not-tracking': ['mend', 'Pass PRO’s answer on as it is, not wrapped in anything.'],
  'other-consignment': [
    'mend',
    'Look for a cache that leaves the path out of its key, or a route that loses the reference.',
  ],
  'content-type': ['consider', 'Answer with content-type: application/json.'],
  'unknown-answered': [
    'mend',
    'Answer 404 for a consignment that PRO does not know: shoppers are told to check the reference.',
  ],
  'impossible-reference': ['mend', 'Answer 400 (or 404) for what cannot be a reference, without asking PRO.'],
  'open-path': [
    'mend',
    'Let only the three paths of tracking through: PRO’s key also reads addresses and cancels consignments.',
  ],
  'method-forwarded': ['mend', 'Answer only GET and HEAD, and 405 for the rest: PRO’s key also writes.'],
  'key-leak': ['mend', 'Take PRO’s key out of what is answered, and have it replaced: it is known now.'],
  'upstream-text': ['consider', 'Answer failures in words of your own: PRO’s may hold its inner workings.'],
  'shared-cache': [
    'mend',
    'Answer with cache-control: private (or no-store): names and places must not be kept for others.',
  ],
  'no-cache-control': ['consider', 'Say how long an answer may be kept, such as cache-control: max-age=60.'],
  'kept-too-long': ['mend', 'Let answers be kept for minutes: shoppers would not see what is new.'],
  'failure-cached': ['mend', 'Answer failures with cache-control: no-store: one would outlast its cause.'],
  'open-names': [
    'mend',
    'Leave out who signed and where, or ask who the shopper is: references can be guessed.',
  ],
  'token-not-needed': ['mend', 'Refuse a request without a token, or with a wrong one.'],
  'cors-missing': ['mend', 'Answer with access-control-allow-origin: the page’s origin.'],
  'cors-failure': [
    'mend',
    'Answer failures with the same access-control-allow-origin: the element cannot tell them apart without.',
  ],
  'cors-credentials': [
    'mend',
    'Answer with the page’s origin, not *, and access-control-allow-credentials: true.',
  ],
  'cors-preflight': ['mend', 'Answer OPTIONS with 204, and access-control-allow-headers: authorization.'],
  'cors-expose': ['consider', 'Answer with access-control-expose-headers: age, date, retry-after.'],
  'cors-anyone': [
    'mend',
    'Allow only origins that you have listed: any page could read what this shopper may see.',
  ],
  'vary-origin': ['mend', 'Answer with vary: origin: a cache would give one page’s permission to another.'],
} as const satisfies Readonly<Record<string, readonly [Level, string]>>;

export type FindingName = keyof typeof table;

export const findingNames = Object.keys(table) as readonly FindingName[];

export interface Finding {
  readonly name: FindingName;
  /** What was seen, in one line. */
  readonly seen: string;
}

export function levelOf({ name }: Finding): Level {
  return table[name][0];
}

/** One line: what was seen, and what to do. */
export function lineOf(finding: Finding): string {
  const [level, advice] = table[finding.name];
  return `${level.padEnd(8)}  ${finding.name}: ${finding.seen}. ${advice}`;
}
