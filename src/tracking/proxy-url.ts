/** What is asked of the proxy; `status` is Get Consignment Status. */
export type Endpoint = 'multi-leg' | 'flattened' | 'status';

const paths: Readonly<Record<Endpoint, string>> = {
  'multi-leg': '',
  flattened: 'flattened/',
  status: 'status/',
};

/**
 * The URL to ask. A base URL takes PRO's own paths behind it (`{base}/{ref}`, `{base}/flattened/{ref}`,
 * `{base}/status/{ref}`), before a query if it has one; a template has `{consignment}`, and `{mode}` where its platform
 * cannot route by path.
 *
 * @returns `undefined` for the status where a template leaves no place to ask for it
 */
export const trackingUrl = (proxyUrl: string, endpoint: Endpoint, reference: string): string | undefined => {
  const encoded = encodeURIComponent(reference);
  if (proxyUrl.includes('{consignment}'))
    return endpoint === 'status' && !proxyUrl.includes('{mode}')
      ? undefined
      : proxyUrl.replaceAll('{consignment}', encoded).replaceAll('{mode}', endpoint);
  const [, base, query] = /^([^?#]*?)\/*(\?[^#]*)?(?:#|$)/.exec(proxyUrl) ?? [];
  return `${base ?? ''}/${paths[endpoint]}${encoded}${query ?? ''}`;
};
