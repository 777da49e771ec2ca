import type { RequestContext } from '../context.js';

/** Enough to tell an address from a name or from markup; whoever is trusted wrote it. */
const ADDRESS = /^[\da-f.:]{3,45}$/i;

/**
 * The option `clientAddress` for a proxy that stands behind others, which tell it the client's address in a header.
 *
 * Trust only what your own servers write: a header that a client may send as well is a way around every limit.
 *
 * @param trusted how many servers of yours a request passes, the last of which connects to this one: then the address
 *   stands that far from the end of `X-Forwarded-For`. Or the name of a header that the server before this one sets
 *   itself, such as `cf-connecting-ip` or `x-real-ip`.
 * @returns where the header does not hold it, the address of whoever is connected
 * @throws TypeError when `trusted` is neither
 */
export function trustProxy(
  trusted: number | string,
): (request: Request, context?: RequestContext) => string | undefined {
  if (typeof trusted === 'number' ? !(Number.isInteger(trusted) && trusted > 0) : !/^[\w-]+$/.test(trusted))
    throw new TypeError(`trustProxy: got ${trusted}; expected a number of servers, or a header's name`);
  return (request, context) => {
    const told =
      typeof trusted === 'string'
        ? request.headers.get(trusted)
        : request.headers.get('x-forwarded-for')?.split(',').at(-trusted);
    return addressIn(told ?? '') ?? context?.clientAddress;
  };
}

/** Some servers write the port as well: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function addressIn(text: string): string | undefined {
  const [, bracketed, withPort] = /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(text.trim()) ?? [];
  const address = bracketed ?? withPort ?? text.trim();
  return ADDRESS.test(address) ? address : undefined;
}
