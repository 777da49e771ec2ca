/** What a runtime knows about a request in addition to the request itself. The adapters provide it. */
export interface RequestContext {
  /**
   * The request target as the client sent it, such as Node's `request.url`. In the URL of a `Request`, `..`, `%2e` and `\`
   * are already resolved. If the target is given, the proxy refuses them with 400.
   */
  readonly target?: string | undefined;
  /** Keeps background work alive after the response; required on Cloudflare Workers. */
  waitUntil?(promise: Promise<unknown>): void;
  /** The address of the other end of the connection. */
  readonly clientAddress?: string | undefined;
}
