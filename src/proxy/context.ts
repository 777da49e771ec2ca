/** What a runtime knows about a request beyond the request itself. The adapters fill it in. */
export interface RequestContext {
  /**
   * The request target as the client sent it, such as Node's `request.url`. A `Request` holds a URL in which `..`,
   * `%2e` and `\` are resolved already; with the target, the proxy refuses them with 400.
   */
  readonly target?: string | undefined;
  /** Keeps background work alive after the response; required on Cloudflare Workers. */
  waitUntil?(promise: Promise<unknown>): void;
  /** The address of the other end of the connection. */
  readonly clientAddress?: string | undefined;
}
