import type { Access, Redact, TokenAccess } from '../options/options.js';
import { wrong } from '../options/invalid-option.js';

/** RFC 7518 §3.2: a key of HS256 has 256 bits. */
export const SECRET_LENGTH = 32;

/** How many secrets are taken at once: the new one and the one that it replaces. */
const MOST_SECRETS = 2;

const CHOICES =
  `a choice, for references can be guessed: ` +
  `{ kind: 'token', secrets, audience } shows shoppers' names and places to whoever has your signed token for the ` +
  `consignment, a 'basic' token without them; ` +
  `{ kind: 'authorize', authorize(request, reference) } shows names and places to whom your function allows; ` +
  `{ kind: 'public' } shows a consignment to anyone, without them`;

/** @throws TypeError that says the choices, and what each means for shoppers' names */
export function readAccess(value: unknown): Access {
  const access = (typeof value === 'object' ? value : undefined) as Partial<Access> | undefined | null;
  if (access?.kind === 'public') return { kind: 'public' };
  if (access?.kind === 'token') return readTokenAccess(access);
  if (access?.kind === 'authorize' && typeof access.authorize === 'function') return access as Access;
  throw wrong('access', value, CHOICES);
}

function readTokenAccess({ secrets, audience }: Partial<TokenAccess>): TokenAccess {
  // Never shown, not even the good one beside the bad.
  const usable = Array.isArray(secrets) ? (secrets as unknown[]).filter(isSecret) : [];
  if (usable.length === 0 || usable.length !== secrets?.length || usable.length > MOST_SECRETS) {
    throw new TypeError(
      `access.secrets: got none, or more or less than can be used (not shown); expected one secret of at least ` +
        `${SECRET_LENGTH} characters, or two while one takes the place of the other`,
    );
  }
  if (typeof audience !== 'string' || !audience) {
    throw wrong('access.audience', audience, `the 'aud' of your tokens, such as 'delivery-status'`);
  }
  return { kind: 'token', secrets: usable, audience };
}

function isSecret(value: unknown): value is string {
  return typeof value === 'string' && value.length >= SECRET_LENGTH;
}

/** How names and places are shown. */
export interface ReadRedact {
  readonly signedBy: 'full' | 'initials' | 'hidden';
  readonly location: 'full' | 'town' | 'hidden';
}

/** How much is shown to anyone who may see a consignment. A misspelt name is refused: it would show what it should hide. */
export function readRedact(value: unknown, access: Access): ReadRedact {
  if (typeof value !== 'object' || value === null) throw wrong('redact', value, `an object`);
  const unknown = Object.keys(value).find((name) => name !== 'signedBy' && name !== 'location');
  if (unknown !== undefined) throw wrong('redact', unknown, `signedBy or location`);
  const usual = access.kind === 'public' ? 'hidden' : 'full';
  const { signedBy = usual, location = usual } = value as Redact;
  const redact = { signedBy: canonical(signedBy), location: canonical(location) };
  if (!['full', 'initials', 'hidden'].includes(redact.signedBy)) {
    throw wrong('redact.signedBy', signedBy, `'full', 'initials' or 'hidden'`);
  }
  if (access.kind === 'public' && redact.signedBy !== 'hidden') {
    throw wrong('redact.signedBy', signedBy, `'hidden': with public access anyone would read who signed`);
  }
  if (!['full', 'town', 'hidden'].includes(redact.location)) {
    throw wrong('redact.location', location, `'full', 'town' or 'hidden'`);
  }
  return redact as ReadRedact;
}

function canonical(value: string): string {
  return value === 'none' ? 'hidden' : value;
}
