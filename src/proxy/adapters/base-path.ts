import type { TrackingProxyOptions } from '../index.js';
import { DEFAULT_BASE_PATH, isPlainTarget } from '../http/request-url.js';

/** Where the host ends in an absolute-form target: `GET http://shop.example/path HTTP/1.1`. */
const ABSOLUTE = /^[a-z][a-z\d+.-]*:\/\/[^/]*/i;

/** What some servers treat as the end of a path segment. */
const SEPARATOR = /\\|;|%2f|%5c/gi;

/**
 * Whether the proxy responds to a request target. The proxy refuses a target that servers read differently if one of
 * these readings may be below the base path.
 */
export function belowBasePath({
  basePath = DEFAULT_BASE_PATH,
}: Pick<TrackingProxyOptions, 'basePath'>): (target: string) => boolean {
  const start = `${basePath.replace(/\/+$/, '')}/`;
  return (target) => {
    if (isPlainTarget(target)) return target.startsWith(start);
    const [path = ''] = target.replace(ABSOLUTE, '').split('?', 1);
    return path.replace(SEPARATOR, '/').includes(start);
  };
}
