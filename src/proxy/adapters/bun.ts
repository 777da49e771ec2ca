/**
 * `pro-tracking/proxy/bun`
 *
 * ```ts
 * import { createTrackingProxy } from 'pro-tracking/proxy/bun';
 *
 * Bun.serve({ fetch: createTrackingProxy({ apiKey: Bun.env.PRO_API_KEY ?? '', access: { kind: 'public' } }) });
 * ```
 *
 * Bun resolves `..` and `%2e` in the URL before the proxy receives it. A cache in front must refuse such paths.
 */
import { createTrackingProxy as createProxy, type TrackingProxyOptions } from '../index.js';

/** The part that is used; Bun's own type is in a package of types. */
interface BunServer {
  requestIP(request: Request): { readonly address: string } | null;
}

export type BunTrackingProxy = (request: Request, server: BunServer) => Promise<Response>;

/** @throws TypeError when an option is missing or bad */
export function createTrackingProxy(options: TrackingProxyOptions): BunTrackingProxy {
  const proxy = createProxy(options);
  return (request, server) => proxy(request, { clientAddress: server.requestIP(request)?.address });
}
