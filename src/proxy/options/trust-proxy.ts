import type { RequestContext } from '../context.js';
import { invalidOption } from './invalid-option.js';

/** Tells an address from a name or markup. It need not be stricter, because a trusted server wrote it. */
const ADDRESS = /^[\da-f.:]{3,45}$/i;

/**
 * The option `clientAddress` for a proxy behind other servers, which send the client's address in a header.
 *
 * Trust only what your own servers write: a header that a client may also send is a way around every limit.
 *
 * @param trusted How many of your servers a request passes, the last of which connects to this proxy: the address is then
 *   that far from the end of `X-Forwarded-For`. Or the name of a header that the last server sets itself, such as
 *   `cf-connecting-ip` or `x-real-ip`.
 * @returns Falls back to the address of the connection if the header contains no address.
 * @throws TypeError when `trusted` is neither
 */
export function trustProxy(
  trusted: number | string,
): (request: Request, context?: RequestContext) => string | undefined {
  if (typeof trusted === 'number' ? !(Number.isInteger(trusted) && trusted > 0) : !/^[\w-]+$/.test(trusted))
    throw invalidOption('trustProxy', trusted, "a number of servers, or a header's name");
  return (request, context) => {
    const forwarded =
      typeof trusted === 'string'
        ? request.headers.get(trusted)
        : request.headers.get('x-forwarded-for')?.split(',').at(-trusted);
    return addressIn(forwarded ?? '') ?? context?.clientAddress;
  };
}

/** Some servers also write the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function addressIn(text: string): string | undefined {
  const [, bracketed, withPort] = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(text.trim()) ?? [];
  const address = bracketed ?? withPort ?? text.trim();
  return ADDRESS.test(address) ? address : undefined;
}
