/** Behind the host; a query does not matter. */
const PATH = /^[a-z]+:\/\/[^/]*\/(healthz|readyz)(?:\?|$)/;

/**
 * Answers `/healthz`: 200 as long as the process runs, and `/readyz`: 200 as long as it takes requests, else 503.
 *
 * @returns `undefined` for any other path
 */
export function healthAnswer({ method, url }: Request, stopping: boolean): Response | undefined {
  const [, path] = PATH.exec(url) ?? [];
  if (path === undefined) return undefined;
  const isWell = path === 'healthz' || !stopping;
  const body = JSON.stringify({ status: isWell ? 'ok' : 'stopping' });
  return new Response(method === 'HEAD' ? null : body, {
    status: isWell ? 200 : 503,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}
