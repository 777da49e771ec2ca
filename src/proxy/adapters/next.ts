/**
 * `pro-tracking/proxy/next`, for the App Router: `app/delivery-status/[...path]/route.ts`
 *
 * ```ts
 * import { createTrackingProxy } from 'pro-tracking/proxy/next';
 *
 * export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = createTrackingProxy(() => ({
 *   apiKey: process.env.PRO_API_KEY,
 *   access: { kind: 'authorize', authorize: (request, reference) => mayBeSeenBy(request.cookies.get('session'), reference) },
 *   clientAddress: (request) => request.headers.get('x-real-ip') ?? undefined, // on Vercel
 * }));
 * ```
 *
 * Next does not provide a client address: without the option `clientAddress`, no client is limited. Next also normalises
 * the URL: `//` is redirected, `..` is resolved. The other methods return the proxy's 405 instead of Next's empty one.
 */
import { after, type NextRequest } from 'next/server.js';
import { isHost } from '../http/request-url.js';
import { createNativeProxy, type NativeProxy, type OptionsFor } from './native-request.js';

export type { OptionsFor } from './native-request.js';

export type NextRouteHandler = (request: NextRequest) => Promise<Response>;

/** The methods for which Next has route handlers. */
type NextMethod = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type NextTrackingProxy = Readonly<Record<NextMethod, NextRouteHandler>>;

/** @param options called with the first request: a build has no secrets */
export function createTrackingProxy(options: () => OptionsFor<NextRequest>): NextTrackingProxy {
  let proxy: NativeProxy<NextRequest> | undefined;
  const handler: NextRouteHandler = (request) => {
    proxy ??= createNativeProxy(options());
    return proxy(withOwnHost(request), request, { waitUntil: (promise) => after(promise) });
  };
  return {
    GET: handler,
    HEAD: handler,
    OPTIONS: handler,
    POST: handler,
    PUT: handler,
    PATCH: handler,
    DELETE: handler,
  };
}

/** Next puts the address that it listens on into the URL, but the page's origin is that of the `Host` header. */
function withOwnHost({ url, method, headers }: NextRequest): Request {
  const { protocol, pathname, search } = new URL(url);
  const host = headers.get('host') ?? '';
  return new Request(isHost(host) ? `${protocol}//${host}${pathname}${search}` : url, { method, headers });
}
