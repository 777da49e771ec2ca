import type { Access, Redact } from '../options.js';
import { ProxyProblem } from '../problem.js';
import { createTokenCheck } from './verify-token.js';

/** `full`: names and places as the option `redact` has them; `basic`: neither. */
export type View = 'full' | 'basic';

/**
 * Decides whether a request may see a consignment, and how much of it.
 *
 * @throws ProxyProblem `token_required` without a good token; `not_found` when the retailer's function refuses: to
 *   say "forbidden" would tell that the consignment exists
 */
export type AccessCheck = (request: Request, reference: string) => Promise<View> | View;

export function createAccessCheck(access: Access, now: () => number): AccessCheck {
  switch (access.kind) {
    case 'public':
      return () => 'full';
    case 'token':
      return createTokenCheck(access, now);
    case 'authorize':
      return (request, reference) => {
        const verdict = access.authorize(request, reference);
        // Of whatever else it returns, `Promise.resolve` also takes promises that are not the platform's own.
        return typeof verdict === 'boolean' ? viewFor(verdict) : Promise.resolve(verdict).then(viewFor);
      };
  }
}

/** Strictly `true`: a function that returns a session object, or a response, has not decided. */
function viewFor(verdict: boolean): View {
  if (verdict !== true) throw new ProxyProblem('not_found');
  return 'full';
}

/** How much a view shows. */
export function redactFor(view: View, redact: Required<Redact>): Required<Redact> {
  return view === 'full' ? redact : { signedBy: 'none', location: 'none' };
}
