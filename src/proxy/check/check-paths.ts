/** Whether a cache and the proxy behind it read the same path. */
import type { ReceivedResponse, Requester } from './exchange.js';
import type { Finding } from './findings.js';
import { urlOf, type Target } from './target.js';

/**
 * Replaces the slash before the reference. A server that resolves these finds the same resource under all of them, so
 * that the check itself stores nothing wrong in a cache.
 */
const ODD_SLASHES = ['//', '/./', '/x/../', '/%2e/', '/x/%2E%2e/', '/x%2f..%2f', '/x%5c..%5c', '/x\\..\\'];

/** Sent last: the cache then has a good response for the proper path. */
export async function checkPaths(target: Target, requester: Requester): Promise<Finding[]> {
  const { reference } = target;
  const url = reference === undefined ? undefined : urlOf(target, 'multi-leg', reference);
  if (reference === undefined || url === undefined) return [];
  const { pathname, search } = new URL(url);
  const slash = pathname.lastIndexOf(`/${reference}`);
  // A template may have the reference in its query.
  if (slash === -1) return [];
  const before = pathname.slice(0, slash);
  const after = `${pathname.slice(slash + 1)}${search}`;
  const paths = [...ODD_SLASHES.map((odd) => before + odd + after), `${pathname};x${search}`];
  for (const path of paths) {
    const outcome = await requester.sendRaw(url, path);
    if (typeof outcome === 'string' || outcome.status !== 200) continue;
    const name = isShared(outcome) ? 'path-mismatch' : 'odd-path';
    return [{ name, seen: `GET ${path} returns 200, like ${pathname}` }];
  }
  return [];
}

/** Whether a cache in between may store the response, or says that it has. */
function isShared({ headers }: ReceivedResponse): boolean {
  const control = headers.get('cache-control') ?? '';
  const cache = `${headers.get('x-cache') ?? ''} ${headers.get('cf-cache-status') ?? ''}`;
  return (
    /\bhit\b/i.test(cache) ||
    (/\b(?:public|s-maxage|max-age)\b/i.test(control) && !/\b(?:private|no-store)\b/i.test(control))
  );
}
