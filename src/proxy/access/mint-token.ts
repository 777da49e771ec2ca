import type { View } from './view.js';
import { SignJWT } from 'jose/jwt/sign';
import { isReference, normaliseReference } from '../../tracking/reference.js';
import { DAY, SECOND } from '../../tracking/time.js';
import { invalidOption, invalidSecret } from '../options/invalid-option.js';
import { MAX_LIFETIME_DAYS, SECRET_LENGTH } from './verify-token.js';

/** The options of `mintToken`. */
export interface TokenOptions {
  /** One of the proxy's `access.secrets`; the newer one, while there are two. */
  readonly secret: string;
  /** The proxy's `access.audience`. */
  readonly audience: string;
  /** The only consignment that the token shows. */
  readonly reference: string;
  /** `full`: with names and locations, as the proxy's `redact` shows them; `basic`: without. */
  readonly view: View;
  /** Seconds until the token expires. Default: 14 days; maximum: 30 days. */
  readonly expiresIn?: number;
  /** Milliseconds since the Unix epoch. Default: `Date.now`. */
  readonly now?: () => number;
}

const DAY_IN_SECONDS = DAY / SECOND;

/**
 * Makes the token that lets a shopper see a consignment, for the element's attribute `token`. Use it on your server only:
 * anyone who has the secret can see every consignment.
 *
 * @returns A JWT (HS256). Rejects with a TypeError that says which option is invalid, and never contains the secret.
 */
export async function mintToken(options: TokenOptions): Promise<string> {
  const { secret, audience, reference, view, expiresIn = 14 * DAY_IN_SECONDS, now = Date.now } = options;
  if (typeof secret !== 'string' || secret.length < SECRET_LENGTH)
    throw invalidSecret('secret', `at least ${SECRET_LENGTH} characters`);
  if (typeof audience !== 'string' || !audience)
    throw invalidOption('audience', audience, "the proxy's access.audience");
  const sub = typeof reference === 'string' ? normaliseReference(reference) : '';
  if (!isReference(sub)) throw invalidOption('reference', reference, 'a consignment reference');
  if (!['full', 'basic'].includes(view)) throw invalidOption('view', view, "'full' or 'basic'");
  if (!(Number.isInteger(expiresIn) && expiresIn >= 1 && expiresIn <= MAX_LIFETIME_DAYS * DAY_IN_SECONDS))
    throw invalidOption('expiresIn', expiresIn, `whole seconds, up to ${MAX_LIFETIME_DAYS} days`);
  const exp = Math.floor(now() / SECOND) + expiresIn;
  // In this order, so that the recipes in other languages can make exactly the same token.
  return new SignJWT({ sub, aud: audience, exp, view })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(new TextEncoder().encode(secret));
}
