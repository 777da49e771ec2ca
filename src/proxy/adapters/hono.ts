/**
 * `pro-tracking/proxy/hono`, on every runtime of Hono.
 *
 * ```ts
 * import { getConnInfo } from '@hono/node-server/conninfo'; // or hono/bun, hono/deno, hono/cloudflare-workers, …
 *
 * app.use(createTrackingProxy({ apiKey: process.env.PRO_API_KEY, access: { kind: 'public' } }, getConnInfo));
 * ```
 */
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { GetConnInfo } from 'hono/conninfo';
import type { RequestContext } from '../index.js';
import { targetOf } from '../http/request-url.js';
import { belowBasePath } from './base-path.js';
import { createNativeProxy, type OptionsFor } from './native-request.js';

export type { OptionsFor } from './native-request.js';

/**
 * Middleware that responds to requests below `basePath` and passes on all others. On Node it refuses odd paths as the
 * client sent them; elsewhere Hono knows only the normalised URL.
 *
 * @param getConnInfo of the runtime; returns the client's address, which limits are counted by
 * @throws TypeError when an option is missing or bad
 */
export function createTrackingProxy(
  options: OptionsFor<Context>,
  getConnInfo: GetConnInfo,
): MiddlewareHandler {
  const proxy = createNativeProxy(options);
  const isOurs = belowBasePath(options);
  return async (context, next) => {
    const target = nodeTarget(context) ?? targetOf(context.req.raw.url);
    if (!isOurs(target)) return next();
    return proxy(context.req.raw, context, {
      ...executionContextOf(context),
      target,
      clientAddress: getConnInfo(context).remote.address,
    });
  };
}

/** The request target as the client sent it, under `@hono/node-server`. */
function nodeTarget({ env }: Context): string | undefined {
  return (env as Partial<HttpBindings> | undefined)?.incoming?.url;
}

/** Hono's getter throws on runtimes without an execution context. */
function executionContextOf(context: Context): RequestContext {
  try {
    const { executionCtx } = context;
    return { waitUntil: (promise) => executionCtx.waitUntil(promise) };
  } catch {
    return {};
  }
}
