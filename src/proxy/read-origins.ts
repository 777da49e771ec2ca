import { wrong } from './wrong.js';

/**
 * The origins whose pages may read answers, in the form in which browsers name them.
 *
 * @throws TypeError for what is no origin; `*` and `null` are none: each would mean anyone
 */
export function readOrigins(value: unknown): ReadonlySet<string> {
  if (!Array.isArray(value)) throw wrong('origins', value, `a list such as ['https://www.shop.example']`);
  return new Set(value.map(readOrigin));
}

function readOrigin(value: unknown): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  // A path, a query or a password would be ignored; somebody meant something by it.
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw wrong('origins', value, `an origin such as https://www.shop.example, without a path`);
  }
  return url.origin;
}
