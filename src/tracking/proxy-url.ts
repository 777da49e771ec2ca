/** PRO's endpoints for tracking: Get Tracking Events, Get Events Per Package, Get Consignment Status. */
export type Endpoint = 'multi-leg' | 'flattened' | 'status';

export const endpoints: readonly Endpoint[] = ['multi-leg', 'flattened', 'status'];

/** The directory of an endpoint below the proxy's base URL. */
const directories: Readonly<Record<Endpoint, string>> = {
  'multi-leg': '',
  flattened: 'flattened/',
  status: 'status/',
};

/**
 * The URL of a request to the proxy: `{base}/{reference}`, `{base}/flattened/{reference}` or `{base}/status/{reference}`,
 * before the query if the base URL has one. A template has `{consignment}`, and optionally `{mode}` for platforms that
 * cannot route by path.
 *
 * @returns `undefined` for the status if a template has no `{mode}`
 */
export const trackingUrl = (proxyUrl: string, endpoint: Endpoint, reference: string): string | undefined => {
  const encoded = encodeURIComponent(reference);
  if (proxyUrl.includes('{consignment}'))
    return endpoint === 'status' && !proxyUrl.includes('{mode}')
      ? undefined
      : proxyUrl.replaceAll('{consignment}', encoded).replaceAll('{mode}', endpoint);
  const [, base, query] = /^([^?#]*?)\/*(\?[^#]*)?(?:#|$)/.exec(proxyUrl) ?? [];
  return `${base ?? ''}/${directories[endpoint]}${encoded}${query ?? ''}`;
};

/** What a path below the proxy's base path requests. The reference is as it was sent: encoded and unchecked. */
export interface ProxyPath {
  readonly endpoint: Endpoint;
  readonly reference: string;
}

/**
 * Reads `{reference}`, `flattened/{reference}` or `status/{reference}`, the inverse of {@link trackingUrl}.
 *
 * @param path below the base path, without a leading slash and without a query
 * @returns `undefined` for any other path
 */
export const readProxyPath = (path: string): ProxyPath | undefined => {
  const [, directory, reference] = /^(?:(flattened|status)\/)?([^/]+)$/.exec(path) ?? [];
  return reference === undefined
    ? undefined
    : { endpoint: (directory as Endpoint | undefined) ?? 'multi-leg', reference };
};

/**
 * The path of an endpoint in PRO's API, below its base URL.
 *
 * @param segment the reference, already encoded for a URL
 */
export const proPath = (endpoint: Endpoint, segment: string): string =>
  endpoint === 'status' ? `/consignments/${segment}/status` : `/tracking/${directories[endpoint]}${segment}`;
