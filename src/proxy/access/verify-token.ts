import type { JWTPayload } from 'jose';
import type { TokenAccess } from '../options/options.js';
import type { View } from './view.js';
import { jwtVerify } from 'jose/jwt/verify';
import { DAY, SECOND } from '../../tracking/time.js';
import { ProxyProblem } from '../http/problem.js';

/** In characters. RFC 7518 §3.2: a key of HS256 has 256 bits. */
export const SECRET_LENGTH = 32;

/** The longest remaining lifetime of a token, in days. */
export const MAX_LIFETIME_DAYS = 30;
const MAX_LIFETIME = (MAX_LIFETIME_DAYS * DAY) / SECOND;

/** By how many seconds the clocks of the shop's server and the proxy may differ. */
const CLOCK_TOLERANCE = 30;

/** In characters. The shop's tokens have about 200. */
const MAX_TOKEN_LENGTH = 2048;

/**
 * Reads `Authorization: Bearer` only, because URLs end up in logs and histories. Every bad token gets the same response,
 * whether it is missing, forged, expired or for another consignment.
 */
export function createTokenCheck(
  { secrets, audience }: TokenAccess,
  now: () => number,
): (request: Request, reference: string) => Promise<View> {
  let keys: readonly CryptoKey[] | undefined;
  return async (request, reference) => {
    const token = bearerToken(request);
    if (token && token.length <= MAX_TOKEN_LENGTH) {
      keys ??= await Promise.all(secrets.map(importSecret));
      for (const key of keys) {
        const claims = await verify(token, key, audience, now());
        if (claims && isFor(claims, reference, now())) return viewOf(claims);
      }
    }
    throw new ProxyProblem('token_required');
  };
}

/** The token of `Authorization: Bearer`, unchecked. */
export function bearerToken({ headers }: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
}

function importSecret(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify']);
}

async function verify(
  token: string,
  key: CryptoKey,
  audience: string,
  now: number,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      audience,
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: new Date(now),
    });
    return payload;
  } catch {
    return undefined;
  }
}

/** jose checks `aud` and `nbf`, and that `exp` is a number, but not the type of `sub`. */
function isFor({ sub, exp = Infinity }: JWTPayload, reference: string, now: number): boolean {
  const subject: unknown = sub;
  if (typeof subject !== 'string' || subject.toUpperCase() !== reference) return false;
  return exp - now / SECOND <= MAX_LIFETIME + CLOCK_TOLERANCE;
}

/** Names and locations only if the token says so. */
function viewOf({ view }: JWTPayload): View {
  return view === 'full' ? 'full' : 'basic';
}
