import type { Access } from '../options/options.js';
import type { ReadRedact } from './read-access.js';
import { createAuthorizeCheck } from './authorize.js';
import { createTokenCheck } from './verify-token.js';

/** `full`: names and places as the option `redact` has them; `basic`: neither. */
export type View = 'full' | 'basic';

/**
 * Decides whether a request may see a consignment, and how much of it.
 *
 * @throws ProxyProblem `token_required` without a valid token; `not_found` when the retailer's function refuses, since
 *   "forbidden" would reveal that the consignment exists; `authorize_timeout` when it does not decide in time
 */
export type AccessCheck = (request: Request, reference: string) => Promise<View> | View;

export function createAccessCheck(access: Access, now: () => number): AccessCheck {
  switch (access.kind) {
    case 'public':
      return () => 'full';
    case 'token':
      return createTokenCheck(access, now);
    case 'authorize':
      return createAuthorizeCheck(access);
  }
}

/** How much a view shows. */
export function redactFor(view: View, redact: ReadRedact): ReadRedact {
  return view === 'full' ? redact : { signedBy: 'hidden', location: 'hidden' };
}
