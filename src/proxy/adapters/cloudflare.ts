/**
 * `pro-tracking/proxy/cloudflare`, for Workers.
 *
 * ```ts
 * import { createTrackingProxy } from 'pro-tracking/proxy/cloudflare';
 *
 * interface Env {
 *   PRO_API_KEY: string;
 * }
 *
 * export default createTrackingProxy((env: Env) => ({ apiKey: env.PRO_API_KEY, access: { kind: 'public' } }));
 * ```
 *
 * With `store: cloudflareStore(caches)` and `limiter: cloudflareLimiter(env.LIMITER, 60)` of `pro-tracking/proxy/stores`,
 * the Workers of a data centre share their responses and rate limits.
 */
import {
  createTrackingProxy as createProxy,
  type RequestContext,
  type TrackingProxyOptions,
} from '../index.js';

/** The part that is used; the type of Workers is a global. */
interface ExecutionContext {
  waitUntil(promise: Promise<unknown>): void;
}

export interface CloudflareTrackingProxy<Env> {
  fetch(this: void, request: Request, env: Env, context: ExecutionContext): Promise<Response>;
}

/** @param options called once for each environment: secrets are available only with a request */
export function createTrackingProxy<Env extends object>(
  options: (env: Env) => TrackingProxyOptions,
): CloudflareTrackingProxy<Env> {
  const proxies = new WeakMap<Env, ReturnType<typeof createProxy>>();
  return {
    async fetch(request, env, context) {
      const proxy = proxies.get(env) ?? createProxy(options(env));
      proxies.set(env, proxy);
      return proxy(request, contextOf(request, context));
    },
  };
}

/** Cloudflare sets the header itself, and removes a client's. */
function contextOf(request: Request, execution: ExecutionContext): RequestContext {
  return {
    waitUntil: (promise) => execution.waitUntil(promise),
    clientAddress: request.headers.get('cf-connecting-ip') ?? undefined,
  };
}
