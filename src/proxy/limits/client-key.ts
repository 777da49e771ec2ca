const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** The longest text that an adapter's own address may have; more of it would only fill memory. */
const LONGEST = 64;

/**
 * What stands for a client: its IPv4 address, or the /64 network of its IPv6 address, which is the least that one
 * household is given: whoever has one can change the rest of the address with each request.
 */
export function clientKey(address: string): string {
  const text = address.trim().toLowerCase().replace(/%.*$/, '');
  const mapped = /^::ffff:([\d.]+)$/.exec(text)?.[1] ?? text;
  if (IPV4.test(mapped) || !mapped.includes(':')) return mapped.slice(0, LONGEST);
  const groups = ipv6Groups(mapped);
  return groups ? `${groups.slice(0, 4).join(':')}::/64` : mapped.slice(0, LONGEST);
}

/** The eight groups, without leading zeros; `undefined` for what is no IPv6 address. */
function ipv6Groups(text: string): string[] | undefined {
  // The platform's own parser; it also writes an address in one way only.
  const url = `http://[${text}]`;
  if (!URL.canParse(url)) return undefined;
  const [head = '', tail] = new URL(url).hostname.slice(1, -1).split('::');
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [
    string[],
    string[],
  ];
  const gap = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array<string>(gap).fill('0'), ...last];
}
