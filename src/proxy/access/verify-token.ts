import type { JWTPayload } from 'jose';
import type { TokenAccess } from '../options/options.js';
import type { AccessCheck, View } from './check-access.js';
import { jwtVerify } from 'jose/jwt/verify';
import { ProxyProblem } from '../http/problem.js';

/** The longest remaining life of a token, in days. */
export const LONGEST_LIFE_DAYS = 30;
const LONGEST_LIFE = LONGEST_LIFE_DAYS * 86_400;

/** Seconds by which the clocks of the shop's server and the proxy may differ. */
const CLOCK_TOLERANCE = 30;

/** In characters; ours have about 200. */
const LONGEST_TOKEN = 2048;

/**
 * Reads `Authorization: Bearer` and nothing else: URLs end up in logs and histories. Every bad token gets the same
 * response, whether it is missing, forged, expired or for another consignment.
 */
export function createTokenCheck({ secrets, audience }: TokenAccess, now: () => number): AccessCheck {
  let keys: readonly CryptoKey[] | undefined;
  return async (request, reference) => {
    const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token && token.length <= LONGEST_TOKEN) {
      keys ??= await Promise.all(secrets.map(importSecret));
      for (const key of keys) {
        const claims = await verified(token, key, audience, now());
        if (claims && isFor(claims, reference, now())) return viewOf(claims);
      }
    }
    throw new ProxyProblem('token_required');
  };
}

function importSecret(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify']);
}

async function verified(
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

/** jose checks `aud`, `nbf` and that `exp` is a number, but not the type of `sub`. */
function isFor({ sub, exp = Infinity }: JWTPayload, reference: string, now: number): boolean {
  const subject: unknown = sub;
  if (typeof subject !== 'string' || subject.toUpperCase() !== reference) return false;
  return exp - now / 1000 <= LONGEST_LIFE + CLOCK_TOLERANCE;
}

/** Names and places only where the token says so. */
function viewOf({ view }: JWTPayload): View {
  return view === 'full' ? 'full' : 'basic';
}
