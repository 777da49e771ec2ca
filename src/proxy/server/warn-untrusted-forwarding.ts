import type { TrackingProxy } from '../index.js';

/**
 * Logs once that requests come through another server although none is trusted: all shoppers would share the limit of
 * that server's address.
 */
export function noticeForwarding(
  proxy: TrackingProxy,
  log: (facts: Readonly<Record<string, unknown>>) => void,
): TrackingProxy {
  let told = false;
  return (request, context) => {
    if (!told && (request.headers.has('x-forwarded-for') || request.headers.has('forwarded'))) {
      told = true;
      log({ event: 'alert', alert: 'forwarded_not_trusted', advice: 'see --trust-proxy' });
    }
    return proxy(request, context);
  };
}
