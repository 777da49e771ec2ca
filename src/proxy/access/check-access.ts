import type { Access, AuthorizeAccess } from '../options/options.js';
import type { View } from './view.js';
import { SECOND, withTimeout } from '../../tracking/time.js';
import { failWith, ProxyProblem } from '../http/problem.js';
import { createTokenCheck } from './verify-token.js';

/** How long the retailer's function may take, in milliseconds. */
const AUTHORIZE_TIMEOUT = 10 * SECOND;

/**
 * Decides whether a request may see a consignment, and how much of it.
 *
 * @throws ProxyProblem `token_required` without a valid token; `not_found` when the retailer's function refuses, since
 *   "forbidden" would reveal that the consignment exists; `authorize_timeout` when it does not decide in time
 */
export type AccessCheck = (request: Request, reference: string) => Promise<View>;

export function createAccessCheck(access: Access, now: () => number): AccessCheck {
  switch (access.kind) {
    case 'public':
      return () => Promise.resolve('full');
    case 'token':
      return createTokenCheck(access, now);
    case 'authorize':
      return createAuthorizeCheck(access);
  }
}

/** Strictly `true` allows: a function that returns a session object, or a response, has not decided. */
function createAuthorizeCheck(access: AuthorizeAccess): AccessCheck {
  return async (request, reference) => {
    const decision = access.authorize(request, reference);
    // Most functions decide at once. They need no timer.
    const allowed: unknown =
      typeof decision === 'boolean'
        ? decision
        : await withTimeout(Promise.resolve(decision), AUTHORIZE_TIMEOUT, failWith('authorize_timeout'));
    if (allowed !== true) throw new ProxyProblem('not_found');
    return 'full';
  };
}
