/** What the tests use of the package, which has no types. */
declare module '@gorhill/ubo-core' {
  interface Request {
    readonly originURL: string;
    readonly url: string;
    /** As uBlock names it: `script`, `stylesheet`, `xhr`. */
    readonly type: string;
  }
  interface Engine {
    useLists(lists: readonly { readonly name: string; readonly raw: string }[]): Promise<void>;
    /** @returns 0 no filter matches, 1 blocked, 2 an exception allows it */
    matchRequest(request: Request): number;
    /** The filter that the last request matched. */
    toLogData(): { readonly raw: string };
  }
  export const StaticNetFilteringEngine: { create(): Promise<Engine> };
}
