/**
 * Does what the dev server does, inside the page, so that the built demo needs no server: requests to the proxy's path reach a
 * sandbox here. It is not the real proxy, which needs a secure context.
 */
import { createSandbox } from '../src/sandbox/create-sandbox.js';
import { proPath, readProxyPath } from '../src/tracking/proxy-url.js';
import { fetchSandbox } from './fetch-sandbox.js';
import { sandboxOptions } from './sandbox-options.js';
import { refusal } from './shared/pretended.js';
import { PROXY_PATH, RESTART_PATH } from './upstream.js';

/** As the proxy reports PRO's errors. */
const problems: Readonly<Record<number, typeof fetch>> = {
  400: refusal(400, 'bad_reference'),
  404: refusal(404, 'not_found'),
  429: refusal(429, 'rate_limited', { 'retry-after': '45' }),
};

/** Takes over the page's `fetch`. */
export const serveInPage = (): void => {
  const { fetch: fetchFromServer } = globalThis;
  const options = sandboxOptions();
  const sandbox = createSandbox(options);
  const callSandbox = fetchSandbox((input, init) =>
    sandbox.fetch(new Request(input, { ...init, headers: { 'ocp-apim-subscription-key': options.key } })),
  );

  /** @param path below the proxy's */
  const respond = async (path: string, query: string): Promise<Response> => {
    const target = readProxyPath(path, query);
    if (!target) return refusal(404, 'not_found')('');
    if (!target.endpoint) return refusal(400, 'bad_option')('');
    // Of any host: the sandbox reads the path only.
    const url = `https://sandbox.example${proPath(target.endpoint, target.reference)}`;
    const response = await callSandbox(url).catch(() => undefined);
    return response?.ok ? response : (problems[response?.status ?? 0] ?? refusal(502, 'upstream_error'))('');
  };

  globalThis.fetch = async (input, init) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input, location.href);
    if (pathname.startsWith(`${PROXY_PATH}/`))
      return respond(pathname.slice(PROXY_PATH.length + 1), search.slice(1));
    if (!pathname.startsWith(RESTART_PATH)) return fetchFromServer(input, init);
    sandbox.restart(pathname.slice(RESTART_PATH.length));
    return new Response(null, { status: 204 });
  };
};
