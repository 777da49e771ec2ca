import { wrong } from './invalid-option.js';

/**
 * The origins whose pages may read responses, in the canonical form that browsers send.
 *
 * @throws TypeError for anything else; `*` and `null` are no origins: each would mean anyone
 */
export function readOrigins(value: unknown): ReadonlySet<string> {
  if (!Array.isArray(value)) throw wrong('origins', value, `a list such as ['https://www.shop.example']`);
  return new Set(value.map(readOrigin));
}

function readOrigin(value: unknown): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (url?.username || url?.password) {
    throw new TypeError(`origins: got a URL with a user name or password (not shown); expected none`);
  }
  // A path or a query would be ignored, so whoever wrote it expects something that does not happen.
  const isWhole = url?.href === `${url?.origin}/`;
  if (!url || !isWhole || !/^https?:$/.test(url.protocol) || url.hostname.includes('*')) {
    throw wrong('origins', value, `an http(s) origin such as https://www.shop.example, without a path`);
  }
  return url.origin;
}
