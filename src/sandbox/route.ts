import type { Endpoint } from '../tracking/proxy-url.js';

/** The endpoint and the reference of a request. */
export interface RouteMatch {
  readonly route: Endpoint;
  /** In upper case: PRO's references are case-insensitive. */
  readonly reference: string;
}

const segment = '([^/]+)';

/** Flattened first: `/tracking/{ref}` has one segment less, so that neither takes the other's paths. */
const routes: readonly (readonly [Endpoint, RegExp])[] = [
  ['flattened', new RegExp(`^/tracking/flattened/${segment}$`)],
  ['multi-leg', new RegExp(`^/tracking/${segment}$`)],
  ['status', new RegExp(`^/consignments/${segment}/status$`)],
];

/** Reads a URL's path; `undefined` when it is none of PRO's endpoints for tracking. */
export const matchRoute = (pathname: string): RouteMatch | undefined => {
  for (const [route, pattern] of routes) {
    const encoded = pattern.exec(pathname)?.[1];
    if (encoded === undefined) continue;
    try {
      return { route, reference: decodeURIComponent(encoded).toUpperCase() };
    } catch {
      return undefined; // a stray % is no reference
    }
  }
  return undefined;
};
