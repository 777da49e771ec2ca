/**
 * Fails a test file whose page had errors outside its tests (while modules load, after the last test, or in a promise that
 * nothing awaits), or in which no test ran. Web Test Runner only logs these.
 */
import { relative } from 'node:path';
import type { Middleware } from '@web/dev-server-core';
import type { Reporter, TestSession, TestSessionManager, TestSuiteResult } from '@web/test-runner-core';

const PATH = '/__uncaught-error__';

/** Runs in the page before everything else. A test that expects such an error calls `preventDefault` on its event. */
const listen = (path: string): void => {
  const session = new URLSearchParams(location.search).get('wtr-session-id') ?? '';
  const report = (event: Event, message: string): void => {
    if (message.startsWith('ResizeObserver loop')) return;
    setTimeout(() => {
      if (!event.defaultPrevented)
        void fetch(`${path}?${new URLSearchParams({ session, message }).toString()}`, { keepalive: true });
    });
  };
  addEventListener('error', (event) => {
    report(event, event.message);
  });
  addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason;
    report(event, `unhandled rejection: ${String(reason)}`);
  });
};

/** For the head of the page. */
export const uncaughtErrorsScript = `<script>const __name = (it) => it; (${listen.toString()})(${JSON.stringify(PATH)});</script>`;

const hasTests = ({ tests, suites }: TestSuiteResult): boolean =>
  tests.some(({ skipped }) => !skipped) || suites.some(hasTests);

export interface UncaughtErrors {
  readonly middleware: Middleware;
  readonly reporter: Reporter;
}

export const watchUncaughtErrors = (): UncaughtErrors => {
  const messages = new Map<string, string[]>();
  let manager: TestSessionManager | undefined;

  const fail = (session: TestSession | undefined, reasons: readonly string[]): void => {
    if (session?.status !== 'FINISHED') return;
    const errors = [...session.errors, ...reasons.map((message) => ({ message }))];
    manager?.update({ ...session, passed: false, errors });
    for (const reason of reasons)
      console.error(`${session.browser.name}: ${relative('.', session.testFile)}: ${reason}`);
  };

  return {
    middleware: async ({ path, URL: url, response }, next) => {
      if (path !== PATH) {
        await next();
        return;
      }
      const id = url.searchParams.get('session') ?? '';
      const message = url.searchParams.get('message') ?? '';
      messages.set(id, [...(messages.get(id) ?? []), message]);
      fail(manager?.get(id), [message]);
      response.status = 204;
    },
    reporter: {
      start({ sessions }) {
        manager = sessions;
        sessions.on('session-status-updated', (session) => {
          const reasons = messages.get(session.id) ?? [];
          const isEmpty = session.passed && !(session.testResults && hasTests(session.testResults));
          if (reasons.length > 0 || isEmpty) fail(session, isEmpty ? [...reasons, 'no test ran'] : reasons);
        });
      },
    },
  };
};
