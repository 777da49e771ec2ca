import type { TrackingProxy } from '../index.js';

/**
 * Logs once that requests come through another server although none is trusted: all shoppers would share the limit of
 * that server's address.
 */
export function warnUntrustedForwarding(
  proxy: TrackingProxy,
  log: (facts: Readonly<Record<string, unknown>>) => void,
): TrackingProxy {
  let warned = false;
  return (request, context) => {
    if (!warned && (request.headers.has('x-forwarded-for') || request.headers.has('forwarded'))) {
      warned = true;
      log({ event: 'alert', alert: 'forwarded_not_trusted', advice: 'see --trust-proxy' });
    }
    return proxy(request, context);
  };
}
