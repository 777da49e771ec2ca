import { ProxyProblem } from './problem.js';

/** A name, an IPv4 address or an IPv6 address in brackets, with an optional port. */
const HOST = /^[\w.:[\]-]+$/;

/** Whether the value of a `Host` header is a host. The parser also accepts credentials and paths, hence the pattern. */
export function isHost(host: string): boolean {
  return HOST.test(host) && URL.canParse(`http://${host}`);
}

/**
 * Some runtimes insert the `Host` header into the URL of the request unchecked, or leave the host out.
 *
 * @throws ProxyProblem `bad_request` when the URL cannot be parsed or the `Host` header is not a host
 */
export function checkHost({ url, headers }: Request): void {
  const host = headers.get('host');
  if (!URL.canParse(url) || (host !== null && !isHost(host))) throw new ProxyProblem('bad_request');
}
