/**
 * `pro-tracking/proxy/hono`, on whatever Hono runs on.
 *
 * ```ts
 * import { getConnInfo } from '@hono/node-server/conninfo'; // or hono/bun, hono/deno, hono/cloudflare-workers, …
 *
 * app.use(createTrackingProxy({ apiKey: process.env.PRO_API_KEY, access: { kind: 'public' } }, getConnInfo));
 * ```
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { GetConnInfo } from 'hono/conninfo';
import type { RequestContext } from '../proxy/index.js';
import { belowBasePath } from './base-path.js';
import { createNativeProxy, type OptionsFor } from './native-request.js';

/**
 * Middleware that answers what is below `basePath` and hands on all else.
 *
 * @param getConnInfo of the runtime: how the client's address is known, which limits are kept by
 * @throws TypeError when an option is missing or bad
 */
export function createTrackingProxy(
  options: OptionsFor<Context>,
  getConnInfo: GetConnInfo,
): MiddlewareHandler {
  const proxy = createNativeProxy(options);
  const isOurs = belowBasePath(options);
  return async (context, next) => {
    if (!isOurs(context.req.path)) return next();
    return proxy(context.req.raw, context, {
      ...executionContextOf(context),
      clientAddress: getConnInfo(context).remote.address,
    });
  };
}

/** Hono's getter throws where the runtime has none. */
function executionContextOf(context: Context): RequestContext {
  try {
    const { executionCtx } = context;
    return { waitUntil: (promise) => executionCtx.waitUntil(promise) };
  } catch {
    return {};
  }
}
