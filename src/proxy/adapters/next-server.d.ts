/**
 * What the adapter uses of Next, so that it compiles without Next's 300 MB. The integration test of Next compiles it with Next's
 * own types.
 */
declare module 'next/server.js' {
  export class NextRequest extends Request {
    readonly cookies: { get(name: string): { readonly name: string; readonly value: string } | undefined };
  }

  /** Runs the task when the response has been sent. */
  export function after(task: Promise<unknown> | (() => unknown)): void;
}
