import type { Access } from './options.js';
import { ProxyProblem } from './problem.js';

/**
 * Asks the retailer whether this request may see this consignment.
 *
 * @throws ProxyProblem `token_required` without a good token; `not_found` on refusal: to say "forbidden" would tell that the consignment exists
 */
export async function checkAccess(access: Access, request: Request, reference: string): Promise<void> {
  if (access.kind === 'public') return;
  if (access.kind === 'token') throw new ProxyProblem('token_required');
  // Strictly `true`: a function that returns a session object, or a response, has not decided.
  if ((await access.authorize(request, reference)) !== true) throw new ProxyProblem('not_found');
}
