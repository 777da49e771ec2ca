/** The path after the host; a query is ignored. */
const PATH = /^[a-z]+:\/\/[^/]*\/(healthz|readyz)(?:\?|$)/;

/**
 * Responds to `/healthz`: 200 while the process runs, and to `/readyz`: 200 while it accepts requests, else 503.
 *
 * @returns `undefined` for any other path
 */
export function healthResponse({ method, url }: Request, stopping: boolean): Response | undefined {
  const [, path] = PATH.exec(url) ?? [];
  if (path === undefined) return undefined;
  const isHealthy = path === 'healthz' || !stopping;
  const body = JSON.stringify({ status: isHealthy ? 'ok' : 'stopping' });
  return new Response(method === 'HEAD' ? null : body, {
    status: isHealthy ? 200 : 503,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}
