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

/** What a URL below the proxy's base path requests. */
export interface ProxyPath {
  /** `undefined` if the URL names an unknown one, or more than one. */
  readonly endpoint: Endpoint | undefined;
  /** The query names the endpoint, and not the path. */
  readonly isByQuery: boolean;
  /** As it was sent: encoded and unchecked. */
  readonly reference: string;
}

/**
 * Reads `{reference}`, `multi-leg/{reference}`, `flattened/{reference}` or `status/{reference}`, or `{reference}` with the
 * endpoint in the query: `?mode=flattened`. It is the inverse of {@link trackingUrl}.
 *
 * @param path below the base path, without a leading slash and without a query
 * @param query without `?`; other parameters are ignored
 * @returns `undefined` for any other path
 */
export const readProxyPath = (path: string, query = ''): ProxyPath | undefined => {
  const [, directory, reference] = /^(?:(multi-leg|flattened|status)\/)?([^/]+)$/.exec(path) ?? [];
  if (reference === undefined) return undefined;
  const modes = query && new URLSearchParams(query).getAll('mode');
  if (!modes || modes.length === 0)
    return { endpoint: (directory as Endpoint | undefined) ?? 'multi-leg', isByQuery: false, reference };
  const isNamedOnce = directory === undefined && modes.length === 1;
  const endpoint = isNamedOnce ? endpoints.find((each) => each === modes[0]) : undefined;
  return { endpoint, isByQuery: true, reference };
};

/**
 * The path of an endpoint in PRO's API, below its base URL.
 *
 * @param segment the reference, already encoded for a URL
 */
export const proPath = (endpoint: Endpoint, segment: string): string =>
  endpoint === 'status' ? `/consignments/${segment}/status` : `/tracking/${directories[endpoint]}${segment}`;
