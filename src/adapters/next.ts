/**
 * `pro-tracking/proxy/next`, for the App Router: `app/delivery-status/[...path]/route.ts`
 *
 * ```ts
 * import { createTrackingProxy } from 'pro-tracking/proxy/next';
 *
 * export const { GET, HEAD, OPTIONS } = createTrackingProxy(() => ({
 *   apiKey: process.env.PRO_API_KEY ?? '',
 *   access: { kind: 'authorize', authorize: (request, reference) => mayBeSeenBy(request.cookies.get('session'), reference) },
 *   clientAddress: (request) => request.headers.get('x-real-ip') ?? undefined, // on Vercel
 * }));
 * ```
 *
 * Next tells a route handler no address: without the option `clientAddress` nobody is limited.
 */
import { after, type NextRequest } from 'next/server.js';
import { createNativeProxy, type NativeProxy, type OptionsFor } from './native-request.js';

export type NextRouteHandler = (request: NextRequest) => Promise<Response>;

export type NextTrackingProxy = Readonly<Record<'GET' | 'HEAD' | 'OPTIONS', NextRouteHandler>>;

/** @param options asked for with the first request: a build has no secrets */
export function createTrackingProxy(options: () => OptionsFor<NextRequest>): NextTrackingProxy {
  let proxy: NativeProxy<NextRequest> | undefined;
  const handler: NextRouteHandler = (request) =>
    (proxy ??= createNativeProxy(options()))(request, request, { waitUntil: (promise) => after(promise) });
  return { GET: handler, HEAD: handler, OPTIONS: handler };
}
