import { after } from '../after.js';
import { responseOf, type Answer } from '../http/proxy-response.js';
import { createAnswering } from '../create-handler.js';
import type { Access, AuthorizeAccess, RequestContext, TrackingProxyOptions } from '../index.js';

/** The options; `authorize` receives the framework's own request, with its session and user. */
export interface OptionsFor<Native> extends Omit<TrackingProxyOptions, 'access'> {
  readonly access: AccessFor<Native>;
}

export type AccessFor<Native> = Exclude<Access, AuthorizeAccess> | NativeAuthorizeAccess<Native>;

export interface NativeAuthorizeAccess<Native> {
  readonly kind: 'authorize';
  /**
   * @param request the framework's own
   * @param reference upper-cased and of an acceptable form
   * @returns `true` to show the consignment; anything else refuses. An exception is a 500.
   */
  authorize(request: Native, reference: string): boolean | Promise<boolean>;
}

/** Receives each request as the platform's `Request` and as the framework's own. */
type ForNative<Native, Result> = (request: Request, native: Native, context?: RequestContext) => Result;

export type NativeProxy<Native> = ForNative<Native, Promise<Response>>;

export type NativeAnswering<Native> = ForNative<Native, Promise<Answer> | Answer>;

export function createNativeProxy<Native>(options: OptionsFor<Native>): NativeProxy<Native> {
  const answering = createNativeAnswering(options);
  return async (request, native, context) => after(answering(request, native, context), responseOf);
}

export function createNativeAnswering<Native>(options: OptionsFor<Native>): NativeAnswering<Native> {
  const natives = new WeakMap<Request, Native>();
  const { access } = options;
  const answering = createAnswering({
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
    return answering(request, context);
  };
}
