import { isPlainTarget } from '../http/path.js';
import { wrong } from './invalid-option.js';

/**
 * The option `basePath`, without a trailing slash; empty for the root.
 *
 * @throws TypeError when it is not a path, or one that servers read differently
 */
export function readBasePath(value: unknown): string {
  const path =
    typeof value === 'string' && /^\/(?!\/)[^?#\\]*$/.test(value)
      ? new URL(value, 'http://proxy').pathname.replace(/\/+$/, '')
      : undefined;
  if (path === undefined || !isPlainTarget(`${path}/`))
    throw wrong('basePath', value, `a path with a leading slash, such as /delivery-status`);
  return path;
}
