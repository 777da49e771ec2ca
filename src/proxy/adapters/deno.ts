/**
 * `pro-tracking/proxy/deno`
 *
 * ```ts
 * import { createTrackingProxy } from 'npm:pro-tracking/proxy/deno';
 *
 * Deno.serve(createTrackingProxy({ apiKey: Deno.env.get('PRO_API_KEY') ?? '', access: { kind: 'public' } }));
 * ```
 */
import { createTrackingProxy as createProxy, type TrackingProxyOptions } from '../index.js';

/** The part that is used; Deno's own type is a global. */
interface ServeHandlerInfo {
  /** Only TCP sockets have a host. */
  readonly remoteAddr: object;
}

export type DenoTrackingProxy = (request: Request, info: ServeHandlerInfo) => Promise<Response>;

/** @throws TypeError when an option is missing or bad */
export function createTrackingProxy(options: TrackingProxyOptions): DenoTrackingProxy {
  const proxy = createProxy(options);
  return (request, { remoteAddr }) =>
    proxy(request, {
      clientAddress:
        'hostname' in remoteAddr && typeof remoteAddr.hostname === 'string' ? remoteAddr.hostname : undefined,
    });
}
