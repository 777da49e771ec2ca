import type { Endpoint } from '../tracking/proxy-url.js';

/** Which endpoint is asked about which reference. */
export interface Question {
  readonly route: Endpoint;
  /** Upper-cased: PRO's references know no case. */
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
export const readRoute = (pathname: string): Question | undefined => {
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
