import { isReference, normaliseReference } from '../model/consignment-reference.js';
import { ProxyProblem } from './problem.js';

/** Which of PRO's three questions is asked. */
export type Route = 'multi-leg' | 'flattened' | 'status';

/** What a path asks for; the reference is still as it was written. */
export interface ProxyPath {
  readonly route: Route;
  readonly segment: string;
}

/** PRO's form, `EC-xxx-xxx-xxx`. Length and format may change by its published policy, hence the option. */
export const PRO_REFERENCE = /EC-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/i;

/** What needs no parser behind a URL's host: there is nothing to decode, to resolve or to cut off. */
const PLAIN = /^\/[\w/-]*$/;

/** Where the host begins in a URL, at the latest. */
const HOST = 'https://'.length;

/**
 * Reads `{basePath}/{ref}`, `{basePath}/flattened/{ref}` and `{basePath}/status/{ref}`; a query is ignored.
 *
 * @param url as a `Request` writes it
 * @param basePath without a trailing slash
 * @returns `undefined` for any other path
 */
export function readPath(url: string, basePath: string): ProxyPath | undefined {
  // Parsing is a tenth of what an answer from memory costs.
  const behindHost = url.slice(url.indexOf('/', HOST));
  const pathname = PLAIN.test(behindHost) ? behindHost : new URL(url).pathname;
  if (!pathname.startsWith(`${basePath}/`)) return undefined;
  const rest = pathname.slice(basePath.length + 1);
  const slash = rest.indexOf('/');
  if (slash === -1) return rest ? { route: 'multi-leg', segment: rest } : undefined;
  const route = rest.slice(0, slash);
  const segment = rest.slice(slash + 1);
  if ((route !== 'flattened' && route !== 'status') || !segment || segment.includes('/')) return undefined;
  return { route, segment };
}

/**
 * The reference as PRO is asked for it: decoded once, upper-cased.
 *
 * @throws ProxyProblem `bad_reference` when it is not acceptable
 */
export function readReference(segment: string, pattern: RegExp): string {
  const reference = decoded(segment);
  // Whatever a retailer's own pattern allows: nothing that means something in a path, a header or a log.
  if (reference === undefined || !isReference(reference) || !pattern.test(reference)) {
    throw new ProxyProblem('bad_reference');
  }
  return normaliseReference(reference);
}

/** A retailer's pattern must match the whole, in any case, and must not remember its last match (`g`, `y`). */
export function wholeReference(pattern: RegExp): RegExp {
  const flags = new Set(pattern.flags.replace(/[gym]/g, '')).add('i');
  return new RegExp(`^(?:${pattern.source})$`, [...flags].join(''));
}

function decoded(segment: string): string | undefined {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
