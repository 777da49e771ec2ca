import type { ReceivedResponse } from './exchange.js';
import type { Finding } from './findings.js';
import { holdsPersonal } from './personal.js';

/** Seconds; the maximum age of what a shopper's browser shows. */
const LONGEST = 3600;

/** How long a good response may be cached, and by whom. */
export function checkCaching(url: string, { headers, text }: ReceivedResponse): Finding[] {
  const control = headers.get('cache-control') ?? '';
  const said = control ? `cache-control: ${control}` : 'no cache-control';
  const isPrivate = /\b(private|no-store)\b/i.test(control);
  const age = Number(/\bmax-age=(\d+)/i.exec(control)?.[1] ?? 0);
  const findings: Finding[] = [];
  if (holdsPersonal(text) && !isPrivate)
    findings.push({ name: 'shared-cache', seen: `GET ${url} shows names or places with ${said}` });
  else if (!control) findings.push({ name: 'no-cache-control', seen: `GET ${url} has ${said}` });
  if (age > LONGEST) findings.push({ name: 'kept-too-long', seen: `GET ${url} has ${said}` });
  return findings;
}

/** A failure must not outlast its cause. */
export function checkFailureCaching(url: string, { status, headers }: ReceivedResponse): Finding[] {
  const control = headers.get('cache-control') ?? '';
  const age = Number(/\b(?:s-maxage|max-age)=(\d+)/i.exec(control)?.[1] ?? 0);
  if (age <= 60 || /\bno-store\b/i.test(control)) return [];
  return [{ name: 'failure-cached', seen: `GET ${url} returns ${status} with cache-control: ${control}` }];
}
