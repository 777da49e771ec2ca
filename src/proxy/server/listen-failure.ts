/** Why a server could not be started, in words for whoever chose its address. */
export function listenFailure(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `port ${port} is in use; choose another with --port, or 0 for a free one`;
  if (code === 'EACCES')
    return `port ${port} may not be used by this account; choose one above 1023 with --port`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `--host: ${host} is no address of this machine`;
  return message;
}
