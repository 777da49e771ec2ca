import type { View } from './check-access.js';
import { SignJWT } from 'jose/jwt/sign';
import { isReference, normaliseReference } from '../../tracking/reference.js';
import { wrong } from '../options/invalid-option.js';
import { SECRET_LENGTH } from './read-access.js';
import { LONGEST_LIFE_DAYS } from './verify-token.js';

/** What `mintToken` takes. */
export interface TokenOptions {
  /** One of the proxy's `access.secrets`; the newer one, while there are two. */
  readonly secret: string;
  /** The proxy's `access.audience`. */
  readonly audience: string;
  /** The consignment that may be seen, and no other. */
  readonly reference: string;
  /** `full`: with names and places, as the proxy's `redact` has them; `basic`: without. */
  readonly view: View;
  /** Seconds until the token is of no use any more: 14 days by default, 30 days at most. */
  readonly expiresIn?: number;
  /** Milliseconds since the Unix epoch; default `Date.now`. */
  readonly now?: () => number;
}

const DAY = 86_400;
const USUAL_LIFE = 14 * DAY;

/**
 * Makes the token that lets a shopper see a consignment, for the element's attribute `token`. For your server only:
 * who has the secret can see every consignment.
 *
 * @returns a JWT (HS256); rejects with a TypeError that says which option is bad, and never holds the secret
 */
export async function mintToken(options: TokenOptions): Promise<string> {
  const { secret, audience, reference, view, expiresIn = USUAL_LIFE, now = Date.now } = options;
  if (typeof secret !== 'string' || secret.length < SECRET_LENGTH) {
    throw new TypeError(`secret: (not shown); expected at least ${SECRET_LENGTH} characters`);
  }
  if (typeof audience !== 'string' || !audience) throw wrong('audience', audience, `access.audience`);
  const sub = typeof reference === 'string' ? normaliseReference(reference) : '';
  if (!isReference(sub)) throw wrong('reference', reference, `a consignment reference`);
  if (!['full', 'basic'].includes(view)) throw wrong('view', view, `'full' or 'basic'`);
  if (!(Number.isInteger(expiresIn) && expiresIn >= 1 && expiresIn <= LONGEST_LIFE_DAYS * DAY)) {
    throw wrong('expiresIn', expiresIn, `whole seconds, up to ${LONGEST_LIFE_DAYS} days`);
  }
  const exp = Math.floor(now() / 1000) + expiresIn;
  // In this order, so that every language's recipe can make the very same token.
  return new SignJWT({ sub, aud: audience, exp, view })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(new TextEncoder().encode(secret));
}
