/** The program cannot start; exit code 1. */
export class StartError extends Error {}

/** Why a server cannot listen, in words for the person who chose its address. */
export function listenError(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): StartError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new StartError(`port ${port} is in use; choose another with --port, or 0 for a free one`);
  if (code === 'EACCES')
    return new StartError(`port ${port} is not allowed for this account; choose one above 1023 with --port`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartError(`--host: ${host} is not an address of this machine`);
  return new StartError(message);
}
