import { isReference, normaliseReference } from '../../tracking/reference.js';
import { ProxyProblem } from './problem.js';

/** Which of PRO's three endpoints is requested. */
export type Route = 'multi-leg' | 'flattened' | 'status';

/** What a path requests; the reference is still as it was sent. */
export interface ProxyPath {
  readonly route: Route;
  readonly segment: string;
}

/** PRO's form, `EC-xxx-xxx-xxx`. Length and format may change by its published policy, hence the option. */
export const PRO_REFERENCE = /EC-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/i;

/** Where the host begins in a URL, at the latest. */
const HOST = 'https://'.length;

/** A path, perhaps with a query: visible ASCII, and no fragment, which belongs to the browser alone. */
const TARGET = /^\/[!"$-~]*$/;

/** What a decoded segment must not contain: separators, parameters, more escapes, control characters. */
const SPECIAL = /[/\\%;?#\0-\x1f\x7f]/;

/** The part of a URL after its host: the request target. Under Bun, a request with a bad `Host` header has no other part. */
export function targetOf(url: string): string {
  return url.startsWith('/') ? url : url.slice(url.indexOf('/', HOST));
}

/**
 * Whether every server reads this request target in the same way. Some merge `//`, resolve `..` before or after they
 * decode, read `\` as `/`, or cut `;` off. A cache that does so in front of a server that does not stores a response
 * under another path's key.
 *
 * @param target as the client sent it: a path, perhaps with a query
 */
export function isPlainTarget(target: string): boolean {
  const [path = ''] = target.split('?', 1);
  const segments = path.slice(1).split('/');
  // One slash at the end is read alike by all.
  if (segments.at(-1) === '') segments.pop();
  return TARGET.test(target) && segments.every(isPlainSegment);
}

/** @throws ProxyProblem `bad_reference` when servers may read the target differently */
export function checkTarget(target: string): void {
  if (!isPlainTarget(target)) throw new ProxyProblem('bad_reference');
}

/**
 * Reads `{basePath}/{ref}`, `{basePath}/flattened/{ref}` and `{basePath}/status/{ref}`; a query is ignored.
 *
 * @param target a path, perhaps with a query
 * @param basePath without a trailing slash
 * @returns `undefined` for any other path
 */
export function readPath(target: string, basePath: string): ProxyPath | undefined {
  const [pathname = ''] = target.split('?', 1);
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
 * The reference as it is sent to PRO: decoded once, upper-cased.
 *
 * @throws ProxyProblem `bad_reference` when it is not acceptable
 */
export function readReference(segment: string, pattern: RegExp): string {
  const reference = decoded(segment);
  // Even a retailer's own pattern cannot allow characters that mean something in a path, a header or a log.
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

function isPlainSegment(segment: string): boolean {
  const text = decoded(segment);
  return text !== undefined && text !== '' && text !== '.' && text !== '..' && !SPECIAL.test(text);
}

function decoded(segment: string): string | undefined {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
