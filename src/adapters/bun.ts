/**
 * `pro-tracking/proxy/bun`
 *
 * ```ts
 * import { createTrackingProxy } from 'pro-tracking/proxy/bun';
 *
 * Bun.serve({ fetch: createTrackingProxy({ apiKey: Bun.env.PRO_API_KEY ?? '', access: { kind: 'public' } }) });
 * ```
 */
import { createTrackingProxy as createProxy, type TrackingProxyOptions } from '../proxy/index.js';

/** As far as it is used: Bun's own type comes with its types only. */
interface BunServer {
  requestIP(request: Request): { readonly address: string } | null;
}

export type BunTrackingProxy = (request: Request, server: BunServer) => Promise<Response>;

/** @throws TypeError when an option is missing or bad */
export function createTrackingProxy(options: TrackingProxyOptions): BunTrackingProxy {
  const proxy = createProxy(options);
  return (request, server) => proxy(request, { clientAddress: server.requestIP(request)?.address });
}
