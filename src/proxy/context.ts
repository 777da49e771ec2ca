/** What a runtime knows of a request beyond the request itself. The adapters fill it in. */
export interface RequestContext {
  /** Keeps the runtime from ending work whose request is already answered; Cloudflare Workers need it. */
  waitUntil?(promise: Promise<unknown>): void;
  /** The address at the other end of the connection. */
  readonly clientAddress?: string | undefined;
}
