import type { Access, AuthorizeAccess, RequestContext, TrackingProxyOptions } from '../index.js';
import { createHandler } from '../handle-request.js';
import { toResponse, type ProxyResponse } from '../http/proxy-response.js';

/** The options; `authorize` receives the framework's own request, with its session and user. */
export interface OptionsFor<Native> extends Omit<TrackingProxyOptions, 'access'> {
  readonly access: AccessFor<Native>;
}

export type AccessFor<Native> = Exclude<Access, AuthorizeAccess> | NativeAuthorizeAccess<Native>;

export interface NativeAuthorizeAccess<Native> {
  readonly kind: 'authorize';
  /**
   * @param request the framework's own
   * @param reference in upper case and of an acceptable form
   * @returns `true` to show the consignment; anything else refuses. An exception is a 500.
   */
  authorize(request: Native, reference: string): boolean | Promise<boolean>;
}

/** Receives each request as the platform's `Request` and as the framework's own. */
type ForNative<Native, Result> = (
  request: Request,
  native: Native,
  context?: RequestContext,
) => Promise<Result>;

export type NativeProxy<Native> = ForNative<Native, Response>;

export function createNativeProxy<Native>(options: OptionsFor<Native>): NativeProxy<Native> {
  const handler = createNativeHandler(options);
  return async (request, native, context) => toResponse(await handler(request, native, context));
}

export function createNativeHandler<Native>(options: OptionsFor<Native>): ForNative<Native, ProxyResponse> {
  const natives = new WeakMap<Request, Native>();
  const { access } = options;
  const handler = createHandler({
    ...options,
    access:
      access.kind === 'authorize'
        ? {
            kind: 'authorize',
            authorize: (request, reference) => access.authorize(natives.get(request) as Native, reference),
          }
        : access,
  });
  return (request, native, context) => {
    natives.set(request, native);
    return handler(request, context);
  };
}
