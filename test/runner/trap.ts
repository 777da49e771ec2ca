/**
 * Hears of errors in a test's page that belong to no test: thrown while modules load, after the last test, or in a promise
 * that nobody waits for. Web Test Runner only logs those.
 */
import type { Middleware } from '@web/dev-server-core';

const PATH = '/__runner__/trouble';

/** Runs in the page, before all else. A test that expects such an error prevents its default. */
const listen = (path: string): void => {
  const session = new URLSearchParams(location.search).get('wtr-session-id') ?? '';
  const tell = (event: Event, message: string): void => {
    if (message.startsWith('ResizeObserver loop')) return;
    setTimeout(() => {
      if (!event.defaultPrevented)
        void fetch(`${path}?${new URLSearchParams({ session, message }).toString()}`, { keepalive: true });
    });
  };
  addEventListener('error', (event) => {
    tell(event, event.message);
  });
  addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason;
    tell(event, `unhandled rejection: ${String(reason)}`);
  });
};

/** For the head of the page. */
export const trapScript = `<script>const __name = (it) => it; (${listen.toString()})(${JSON.stringify(PATH)});</script>`;

export interface Trap {
  readonly middleware: Middleware;
  /** What went wrong in a session of Web Test Runner's. */
  caughtIn(sessionId: string): readonly string[];
}

export const openTrap = (): Trap => {
  const caught = new Map<string, string[]>();
  return {
    middleware: async ({ path, URL: url, response }, next) => {
      if (path !== PATH) {
        await next();
        return;
      }
      const session = url.searchParams.get('session') ?? '';
      caught.set(session, [...(caught.get(session) ?? []), url.searchParams.get('message') ?? '']);
      response.status = 204;
    },
    caughtIn: (sessionId) => caught.get(sessionId) ?? [],
  };
};
