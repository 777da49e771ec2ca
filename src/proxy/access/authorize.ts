import type { AuthorizeAccess } from '../options/options.js';
import type { AccessCheck, View } from './check-access.js';
import { ProxyProblem } from '../http/problem.js';
import { withDeadline } from '../upstream/deadline.js';

/** Milliseconds that the retailer's function may take. */
const DEADLINE = 10_000;

/** Calls the retailer's function. A synchronous `true` or `false` costs no promise. */
export function createAuthorizeCheck(access: AuthorizeAccess): AccessCheck {
  return (request, reference) => {
    const verdict: unknown = access.authorize(request, reference);
    if (typeof verdict === 'boolean') return viewFor(verdict);
    return withDeadline(DEADLINE, async () => viewFor(await verdict), 'authorize_timeout');
  };
}

/** Strictly `true`: a function that returns a session object, or a response, has not decided. */
function viewFor(verdict: unknown): View {
  if (verdict !== true) throw new ProxyProblem('not_found');
  return 'full';
}
