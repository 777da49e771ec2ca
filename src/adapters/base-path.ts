import type { TrackingProxyOptions } from '../proxy/index.js';

/** Whether a request's target (a path, perhaps with a query) is the proxy's to answer. */
export function belowBasePath({
  basePath = '/delivery-status',
}: Pick<TrackingProxyOptions, 'basePath'>): (target: string) => boolean {
  const start = `${basePath.replace(/\/+$/, '')}/`;
  return (target) => target.startsWith(start);
}
